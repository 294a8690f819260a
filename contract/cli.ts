/** `npm run contract`. Exit status: 0 the changes may go out, 1 they may not, 2 not understood. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { columns, readArguments, UsageError } from "../src/cli/command.js";
import { printedSchemas } from "../src/graph/contract.js";
import type { Contract } from "./change.js";
import { compareContracts, table } from "./compare.js";
import { isUnreleased } from "./rules.js";
import type { Release } from "./rules.js";

const root = new URL("../", import.meta.url);
const released = new URL("contract/released/", root);

const options = { release: { description: "Store the present contract as the released one, under the version in package.json." } };

const help = [
  "npm run contract -- [options]",
  "",
  "Compares the graph with the last released contract, contract/released/, and prints each change: breaking, dangerous or safe.",
  "",
  "Options:",
  ...columns([
    ["--release", options.release.description],
    ["--help", "Print this."],
  ]),
  "",
  "Compared are the public API, the subgraph's keys, shared types and interfaces, and the released operations of the SDK.",
  "Exit status 1 when there is a break without a new major version (below 1.0.0, a minor one) and a line in CHANGELOG.md that names its coordinate,",
  'and when something goes without @deprecated(reason: "... (removal YYYY-MM-DD)") in the released contract, or before that day,',
  "and when a new deprecation gives no day, or none that is to come.",
];

const text = (file: string): string => readFileSync(new URL(file, root), "utf8");

function presentContract(): Contract {
  const files = printedSchemas();
  const operations = readdirSync(new URL("sdk/operations/", root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => text(`sdk/operations/${file}`));
  return { api: files["api.graphql"]!, subgraph: files["subgraph.graphql"]!, operations: operations.join("\n") };
}

const fileOf = (part: string): URL => new URL(`${part}.graphql`, released);

function releasedContract(): Contract & { readonly version: string } {
  const [api, subgraph, operations] = ["api", "subgraph", "operations"].map((part) => readFileSync(fileOf(part), "utf8")) as [string, string, string];
  const { version } = JSON.parse(readFileSync(new URL("release.json", released), "utf8")) as { readonly version: string };
  return { api, subgraph, operations, version };
}

function store(contract: Contract, version: string): void {
  mkdirSync(released, { recursive: true });
  for (const [part, sdl] of Object.entries(contract)) writeFileSync(fileOf(part), sdl as string);
  writeFileSync(new URL("release.json", released), `${JSON.stringify({ version })}\n`);
  process.stdout.write(`contract/released/ is the contract of ${version}.\n`);
}

async function main(args: readonly string[]): Promise<0 | 1> {
  const { given } = readArguments(args, { options });
  if (given.help === true) {
    process.stdout.write(`${help.join("\n")}\n`);
    return 0;
  }
  const { version } = JSON.parse(text("package.json")) as { readonly version: string };
  const changelog = text("CHANGELOG.md");
  const before = releasedContract();
  const after = presentContract();
  const release: Release = { released: before.version, version, changelog, today: new Date().toISOString().slice(0, 10) };
  // Nobody relies yet on a contract whose version is still to come: it is stored anew as often as it changes.
  if (given.release === true && version === before.version && isUnreleased(changelog, version)) {
    store(after, version);
    return 0;
  }
  const { changes, refusals } = await compareContracts(before, after, release);
  process.stdout.write([...table(changes), summary(changes.length, before.version)].map((line) => `${line}\n`).join(""));
  process.stderr.write(refusals.map((line) => `contract: ${line}\n`).join(""));
  if (refusals.length > 0) return 1;
  if (given.release === true && changes.length > 0 && version === before.version) {
    process.stderr.write(`contract: ${version} is released, and what was released does not change: give package.json a new version first\n`);
    return 1;
  }
  if (given.release === true) store(after, version);
  return 0;
}

const summary = (changes: number, version: string): string =>
  changes === 0 ? `The contract is that of ${version}.` : `${String(changes)} change${changes === 1 ? "" : "s"} since ${version}.`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`contract: ${error.message}. See npm run contract -- --help.\n`);
  process.exitCode = 2;
}
