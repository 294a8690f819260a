/** What a command of the program is made of, how its arguments are read, and its help. */
import { parseArgs } from "node:util";

/** An option of a command, by its long name. */
export interface Option {
  /** What its value is called in the help; an option without one is a switch. */
  readonly value?: string;
  readonly description: string;
}

/** The options a command was given: text for one with a value, true for a switch. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

/** A command, `doi-ngoai <name>`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** How the help calls what is named without an option, as in "FILE..."; a command without it takes options only. */
  readonly operands?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What the help says after the options, line by line. */
  readonly notes: readonly string[];
  run(given: Given, operands: readonly string[]): Promise<void>;
}

/** A command line that cannot be understood; exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * What stands in `args`: the options of a command and `--help`, and where the command takes them its operands.
 *
 * @throws UsageError, in one line.
 */
export function readArguments(
  args: readonly string[],
  { options, operands }: Pick<Command, "options" | "operands">,
): { readonly given: Given; readonly operands: readonly string[] } {
  const config = Object.entries(withHelp(options)).map(([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }] as const);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: Object.fromEntries(config), allowPositionals: operands !== undefined });
    return { given: values, operands: positionals };
  } catch (error) {
    // Node's message is a sentence that says what is wrong, and then advice about "--" that does not fit here.
    throw new UsageError((error as Error).message.split(/\.\s/)[0]);
  }
}

/** Lines of two columns, the second one aligned. */
export function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}

/** The help of one command. */
export function helpOf({ name, summary, operands, options, notes }: Command): string {
  const rows = Object.entries(withHelp(options)).map(
    ([option, { value, description }]) => [`--${option}${value === undefined ? "" : ` <${value}>`}`, description] as const,
  );
  return [
    `doi-ngoai ${name} [options]${operands === undefined ? "" : ` ${operands}`}`,
    "",
    summary,
    "",
    "Options:",
    ...columns(rows),
    ...(notes.length > 0 ? ["", ...notes] : []),
  ].join("\n");
}

function withHelp(options: Command["options"]): Command["options"] {
  return { ...options, help: { description: "Print this." } };
}
