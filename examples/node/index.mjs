// Answers a question with its evidence, then walks through a list page by page, and says how to go on from where it stopped.
import { parseArgs } from "node:util";
import { createClient, GraphQLResponseError, pages, partiesWithRelations, SdkError, timeline } from "@doi-ngoai/sdk";

const help = `node examples/node/index.mjs [address] [options]

How many parties has the Communist Party of Viet Nam relations with? And what stands on the timeline?

The address is that of a graph; when not given, DOI_NGOAI_URL or http://127.0.0.1:4000/graphql.

Options:
  --after <cursor>  Go on with the timeline behind this cursor, which an earlier run printed.
  --help            Print this.
`;

/** How the graph qualifies a figure, in words. */
const comparators = { EXACTLY: "", ABOUT: "about ", MORE_THAN: "more than ", NEARLY: "nearly ", ORDER_OF_MAGNITUDE: "in the order of " };

/** Which part of its year a date names. */
const parts = { YEAR_START: "the beginning of ", YEAR_END: "the end of " };

/** A date as precise as its source. */
function written(date) {
  if (date === null) return "no date";
  const { value, precision, earliest, latest } = date;
  if (value !== null) return `${parts[precision] ?? ""}${value.replace("T", " ")}`;
  if (earliest !== null && latest !== null) return `between ${earliest} and ${latest}`;
  return earliest !== null ? `not before ${earliest}` : latest !== null ? `by ${latest}` : "no date";
}

async function answer(client) {
  const { indicators } = await client.partiesWithRelations({ ids: ["indicator:parties-with-relations", "indicator:countries-of-parties-with-relations"] });
  for (const { name, observations, disagreements } of indicators.nodes) {
    console.log(name.en);
    for (const { quantity, validOn, citations } of observations.nodes) {
      const places = [...new Set(citations.map(({ paragraph }) => paragraph))].sort((one, other) => one - other).join(", ");
      console.log(`  ${written(validOn).padEnd(36)} ${comparators[quantity.comparator]}${quantity.value} (¶ ${places})`);
    }
    for (const { explanation } of disagreements) console.log(`  disputed: ${explanation?.en ?? "no source explains why"}`);
  }
}

async function walk(client, after) {
  console.log(`The timeline${after === undefined ? "" : ", continued"}`);
  const dated = pages(client.timeline, { first: 5, after });
  let shown = 0;
  for await (const { date, name } of dated) {
    console.log(`  ${written(date).padEnd(36)} ${name.vi}`);
    shown += 1;
    if (shown === 12) break; // in the middle of the third page; nothing behind it is asked for
  }
  if (shown === 12) console.log(`More: --after ${dated.cursor}`);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { after: { type: "string" }, help: { type: "boolean" } } });
  } catch (error) {
    console.error(`${error.message.split(". ")[0]}. The options are --after and --help.`);
    process.exit(2);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  process.stdout.write(help);
} else {
  const url = positionals[0] ?? process.env.DOI_NGOAI_URL ?? "http://127.0.0.1:4000/graphql";
  const client = createClient({ url, operations: { partiesWithRelations, timeline } });
  try {
    if (values.after === undefined) await answer(client);
    await walk(client, values.after);
  } catch (error) {
    if (!(error instanceof SdkError)) throw error;
    const hint = error instanceof GraphQLResponseError ? "" : "; is the graph running (npm start), and is this its address?";
    console.error(`node: ${error.message}${hint}`);
    process.exitCode = 1;
  }
}
