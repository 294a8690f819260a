#!/usr/bin/env node
/** The program `doi-ngoai`. Exit status: 0 done, 1 failed for a reason that is printed, 2 not understood. */
import { readFileSync } from "node:fs";
import { check } from "./cli/check.js";
import { cite } from "./cli/cite.js";
import { columns, helpOf, readArguments, UsageError, type Command } from "./cli/command.js";
import { compose } from "./cli/compose.js";
import { exportCorpus } from "./cli/export.js";
import { print } from "./cli/print.js";
import { serve } from "./cli/serve.js";
import { verdictOn } from "./cli/verdict.js";

const commands: readonly Command[] = [serve, check, exportCorpus, print, compose, cite];

/** Does what the arguments ask for; the text to print is returned. */
async function main(args: readonly string[]): Promise<string | null> {
  const [first] = args;
  const named = first !== undefined && !first.startsWith("-");
  if (!named && args.includes("--help")) return help();
  if (!named && args.includes("--version")) return version();
  const command = named ? commands.find(({ name }) => name === first) : serve;
  if (command === undefined) throw new UsageError(`Unknown command '${String(first)}'; the commands are: ${commands.map(({ name }) => name).join(", ")}`);
  const { given, operands } = readArguments(named ? args.slice(1) : args, command);
  if (given.help === true) return helpOf(command);
  await command.run(given, operands);
  return null;
}

function help(): string {
  return [
    "doi-ngoai [command] [options]",
    "",
    "The documents, directives, goals, bodies and people of Viet Nam's external relations, as a federated GraphQL subgraph.",
    "",
    "Commands:",
    ...columns(commands.map(({ name, summary }) => [name, name === serve.name ? `${summary} The default.` : summary])),
    "",
    "Options:",
    ...columns([
      ["--help", "Print this; after a command, print the command's own help."],
      ["--version", "Print the version."],
    ]),
  ].join("\n");
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}

// A reader that has gone away, as in `doi-ngoai serve | head -1`, is no reason to stop.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  const text = await main(process.argv.slice(2));
  if (text !== null) process.stdout.write(`${text}\n`);
} catch (error) {
  const verdict = verdictOn(error);
  if (verdict === null) throw error;
  process.stderr.write(`${verdict.lines.join("\n")}\n`);
  process.exitCode = verdict.status;
}
