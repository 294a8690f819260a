import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { readSettings } from "../../src/server/settings.js";
import { startServer } from "../../src/server/start.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);

test("the quick start prints a directive and finds marked words by bare letters", async () => {
  const server = await startServer(readSettings({ PORT: "0", DOI_NGOAI_SANDBOX: "off" }));
  try {
    const { stdout } = await run(process.execPath, ["examples/quick-start/index.mjs", `${server.url}/graphql`], { cwd: root });
    expect(stdout).toBe('32-CT/TW of 2019-02-18\n"doi ngoai nhan dan": found\n');
  } finally {
    await server.stop();
  }
});

test("where nothing answers, the quick start says so in one line", async () => {
  const failure = await run(process.execPath, ["examples/quick-start/index.mjs", "http://127.0.0.1:1/graphql"], { cwd: root }).catch(
    (error: unknown) => error as { readonly code: number; readonly stderr: string },
  );
  expect("code" in failure ? failure.code : 0).toBe(1);
  expect(failure.stderr).toMatch(/^quick-start: .*\n$/u);
});
