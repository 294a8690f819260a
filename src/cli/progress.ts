/** Says what is being done while it takes a while: on a terminal only, and without a trace once it is done. */

/** Where progress is shown: a terminal, or something that is none. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const clearLine = "\r\u001B[2K";

/**
 * Does `work`, which says in a few words what it is at. Each saying takes the place of the one before, is cut to one line, and the line is cleared at the end,
 * also when `work` throws. Nothing is written where `terminal` is a pipe or a file.
 */
export function withProgress<T>(work: (say: (words: string) => void) => T, terminal: Terminal = process.stderr): T {
  if (terminal.isTTY !== true) return work(() => undefined);
  // A terminal that does not know its width says 0.
  const width = terminal.columns === undefined || terminal.columns === 0 ? 80 : terminal.columns;
  try {
    return work((words) => terminal.write(`${clearLine}${words.slice(0, width - 1)}`));
  } finally {
    terminal.write(clearLine);
  }
}
