/** The benchmarks, `npm run bench -- <name>`. Exit status: 0 every gate holds, 1 one does not, 2 not understood. */
import { columns, readArguments, UsageError } from "../src/cli/command.js";
import type { Given, Option } from "../src/cli/command.js";
import { scale } from "./scale.js";
import { weight } from "./weight.js";

/** A benchmark: prints its table and its gates, and says whether they hold. */
export interface Benchmark {
  readonly name: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  run(given: Given): Promise<boolean>;
}

const benchmarks: readonly Benchmark[] = [scale, weight];

async function main([name, ...rest]: readonly string[]): Promise<boolean> {
  if (name === undefined || name === "--help") {
    process.stdout.write(`${help()}\n`);
    return true;
  }
  const benchmark = benchmarks.find((candidate) => candidate.name === name);
  if (benchmark === undefined) throw new UsageError(`Unknown benchmark '${name}'; there are: ${benchmarks.map((known) => known.name).join(", ")}`);
  const { given } = readArguments(rest, benchmark);
  if (given.help !== true) return await benchmark.run(given);
  process.stdout.write(`${helpOf(benchmark)}\n`);
  return true;
}

function help(): string {
  return [
    "npm run bench -- <benchmark> [options]",
    "",
    "Benchmarks:",
    ...columns(benchmarks.map(({ name, summary }) => [name, summary])),
    "",
    "Options:",
    ...columns([["--help", "Print this; after a benchmark, print its own options."]]),
  ].join("\n");
}

function helpOf({ name, summary, options }: Benchmark): string {
  const rows = Object.entries(options).map(
    ([option, { value, description }]) => [`--${option}${value === undefined ? "" : ` <${value}>`}`, description] as const,
  );
  return [`npm run bench -- ${name} [options]`, "", summary, "", "Options:", ...columns([...rows, ["--help", "Print this."]])].join("\n");
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
