/** A process that lives no longer than the test that started it, even where that test is killed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A running process. */
export interface HeldProcess {
  /** The first line that it printed. */
  readonly announced: string;
  /** Ends it. */
  stop(): Promise<void>;
}

/**
 * Runs an ES module in `cwd` and gives it back once it has printed a line. It ends when its standard input does, which is the test's to close.
 *
 * @throws Error with what it wrote on stderr when it ends before.
 */
export async function hold(script: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<HeldProcess> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", `process.stdin.on("end", () => process.exit()).resume();\n${script}`], { cwd, env });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (complaint += chunk));
  const ended = once(child, "close");
  const lines = createInterface(child.stdout);
  const [announced] = (await Promise.race([once(lines, "line"), ended.then(() => [])])) as [string?];
  if (announced === undefined) throw new Error(`the process ended before it printed a line:\n${complaint}`);
  return {
    announced,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
