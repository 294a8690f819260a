import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { run } from "../support/program.js";

const folder = mkdtempSync(join(tmpdir(), "doi-ngoai-export-"));

test("export writes the same document to a file as to standard output, and its digest is found again as its help says", async () => {
  const printed = await run(["export"]);
  const file = join(folder, "corpus.json");
  expect(await run(["export", "--out", file])).toEqual({ status: 0, stdout: "", stderr: "" });
  const written = readFileSync(file, "utf8");
  expect([printed.status, printed.stdout === written]).toEqual([0, true]);
  const digest = createHash("sha256")
    .update(written.replace(/,"sha256":"[0-9a-f]{64}"\}$/mu, "}"))
    .digest("hex");
  expect((JSON.parse(written) as { sha256: string }).sha256).toBe(digest);
});

test("export --schema writes a JSON Schema of draft 2020-12", async () => {
  const { stdout } = await run(["export", "--schema"]);
  const { $schema, required } = JSON.parse(stdout) as { $schema: string; required: string[] };
  expect([$schema, required]).toEqual(["https://json-schema.org/draft/2020-12/schema", ["counts", "licence", "records", "release", "sha256"]]);
});

test("a file that cannot be written ends in one line", async () => {
  const out = join(folder, "nowhere", "corpus.json");
  expect(await run(["export", "--out", out])).toEqual({ status: 1, stdout: "", stderr: `doi-ngoai: ${out} cannot be written (ENOENT)\n` });
});

test("print prints the contract as it is committed", async () => {
  const committed = (name: string): string => readFileSync(new URL(`../../schema/${name}`, import.meta.url), "utf8");
  expect(await run(["print"])).toEqual({ status: 0, stdout: committed("api.graphql"), stderr: "" });
  expect(await run(["print", "--subgraph"])).toEqual({ status: 0, stdout: committed("subgraph.graphql"), stderr: "" });
});
