/** `doi-ngoai serve`: serves the graph until it is told to stop. */
import type { Graph } from "../graph/schema.js";
import { readSettings, settingTable, type Settings } from "../server/settings.js";
import { startServer } from "../server/start.js";
import { columns, type Command } from "./command.js";

const settingNames = Object.keys(settingTable) as (keyof typeof settingTable)[];

/** The command. */
export const serve: Command = {
  name: "serve",
  summary: "Serves the graph over HTTP, with a sandbox for browsers, until SIGINT or SIGTERM.",
  options: {
    port: { value: "number", description: `Goes before the variable ${settingTable.port.variable}.` },
    host: { value: "address", description: `Goes before the variable ${settingTable.host.variable}.` },
    texts: { value: "folder", description: `Goes before the variable ${settingTable.texts.variable}.` },
  },
  notes: ["Environment variables:", ...columns(settingNames.map((name) => [settingTable[name].variable, `${settingTable[name].description} ${rule(name)}`]))],
  async run(given) {
    const settings = readSettings(process.env, { port: textOf(given.port), host: textOf(given.host), texts: textOf(given.texts) });
    const { url, graph, stop } = await startServer(settings);
    process.stdout.write(`${announcement(url, graph, settings).join("\n")}\n`);
    // Once: a second signal ends the program at once.
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        process.stdout.write("Stopping: finishing the requests in flight.\n");
        void stop();
      });
    }
  },
};

function textOf(option: string | boolean | undefined): string | undefined {
  return typeof option === "string" ? option : undefined;
}

function rule(name: keyof typeof settingTable): string {
  const { expected, fallback } = settingTable[name];
  return `Is ${expected}; ${fallback === null ? "not set by default" : `${fallback} by default`}.`;
}

function announcement(url: string, { corpus, mount }: Graph, settings: Settings): string[] {
  return [
    "Đối Ngoại Graph is served.",
    ...columns([
      ["graph", `${url}/graphql`],
      ...(settings.sandbox === "off" ? [] : [["sandbox", `${url}/graphql in a browser`] as const]),
      ["subgraph", `${url}/subgraph`],
      ["health", `${url}/health/live and ${url}/health/ready`],
    ]),
    `Corpus release ${corpus.release}.`,
    ...columns(Object.entries(corpus.counts).map(([kind, count]) => [kind, String(count)])),
    ...evidence(corpus, mount),
    "Settings:",
    ...columns(settingNames.map((name) => [settingTable[name].variable, String(settings[name] ?? "(not set)")])),
  ];
}

/** What the operator's copies of the texts came to. */
function evidence({ counts }: Graph["corpus"], { folder, texts, others, mismatches, verified }: Graph["mount"]): string[] {
  if (folder === null) return ["No texts are mounted, and no citation is checked."];
  return [
    `${String(texts.size)} of ${String(counts.text)} texts mounted from ${folder}, ${String(verified)} of ${String(counts.citation)} citations verified.`,
    ...(others.length === 0 ? [] : [`No text of the corpus: ${others.map(({ file }) => file).join(", ")}.`]),
    ...mismatches.map(({ id }) => `MISMATCH: ${id} has no copy with its digest there.`),
  ];
}
