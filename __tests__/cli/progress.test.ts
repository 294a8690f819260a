import { expect, test } from "@jest/globals";
import { withProgress } from "../../src/cli/progress.js";
import type { Terminal } from "../../src/cli/progress.js";

/** A terminal that remembers what was written to it. */
function terminal(more: Pick<Terminal, "isTTY" | "columns">): Terminal & { readonly written: string[] } {
  const written: string[] = [];
  return { ...more, written, write: (text) => written.push(text) };
}

const clear = "\r\u001B[2K";
const work = (say: (words: string) => void): string => {
  say("Reading the texts");
  say("Verifying");
  return "done";
};

test("on a terminal each saying takes the place of the one before, and none is left", () => {
  const screen = terminal({ isTTY: true, columns: 80 });
  expect(withProgress(work, screen)).toBe("done");
  expect(screen.written).toEqual([`${clear}Reading the texts`, `${clear}Verifying`, clear]);
});

test("a saying is cut to one line of the terminal, whatever width it says it has", () => {
  const narrow = terminal({ isTTY: true, columns: 8 });
  withProgress(work, narrow);
  expect(narrow.written).toEqual([`${clear}Reading`, `${clear}Verifyi`, clear]);
  const unknown = terminal({ isTTY: true, columns: 0 });
  withProgress(work, unknown);
  expect(unknown.written[0]).toBe(`${clear}Reading the texts`);
});

test("nothing is written in a pipe", () => {
  const pipe = terminal({});
  expect(withProgress(work, pipe)).toBe("done");
  expect(pipe.written).toEqual([]);
});

test("work that throws leaves a clear line behind", () => {
  const screen = terminal({ isTTY: true });
  const fail = (say: (words: string) => void): never => {
    say("Reading the texts");
    throw new RangeError("no such text");
  };
  expect(() => withProgress(fail, screen)).toThrow(new RangeError("no such text"));
  expect(screen.written.at(-1)).toBe(clear);
});
