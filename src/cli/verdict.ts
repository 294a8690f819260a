/** What the program says of the errors it expects. */
import { CorpusError } from "../corpus/compile.js";
import { SettingsError } from "../server/settings.js";
import { UsageError } from "./command.js";

/** A command that ran and found something wrong; exit status 1. */
export class CheckFailed extends Error {
  override readonly name = "CheckFailed";
}

/** How a run ends that failed: its exit status, and the lines that say why on stderr. */
export interface Verdict {
  readonly status: 1 | 2;
  readonly lines: readonly string[];
}

/** The verdict on an error that the program expects; null for one it does not, which is a fault of its own and is shown whole. */
export function verdictOn(error: unknown): Verdict | null {
  if (error instanceof UsageError) return { status: 2, lines: [`doi-ngoai: ${error.message}. See doi-ngoai --help.`] };
  if (error instanceof CheckFailed) return { status: 1, lines: [`doi-ngoai: ${error.message}`] };
  if (error instanceof SettingsError) return { status: 1, lines: error.problems.map((problem) => `doi-ngoai: ${problem}`) };
  if (error instanceof CorpusError) {
    const problems = error.problems.map(({ file, record, field, expected, came }) => `${file}, ${record}, ${field}: expected ${expected}, came ${came}`);
    return { status: 1, lines: [...problems, `doi-ngoai: ${error.message}, and cannot be used`] };
  }
  return null;
}
