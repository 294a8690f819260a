/** Running the built program to its end, as its users do. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The built program. */
export const program = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** Exit status and all that was said. `env` is the whole environment. */
export async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, file = program) {
  const child = spawn(process.execPath, [file, ...args], { env });
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (said.stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said.stderr += chunk));
  const [status] = (await once(child, "close")) as [number | null];
  return { status, ...said };
}

/** A run that ended with lines on stderr and nothing else. */
export const failed = (status: number, ...lines: readonly string[]) => ({ status, stdout: "", stderr: lines.map((line) => `${line}\n`).join("") });
