/** The example for Node as its reader runs it: by node, with the built package, against a running server. */
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import { failed, run } from "../support/program.js";
import { post, serve, stopAll } from "../support/serving.js";

const script = fileURLToPath(new URL("../../examples/node/index.mjs", import.meta.url));
const { url } = await serve();
afterAll(stopAll);

const { data } = (await (await fetch(`${url}/graphql`, post({ query: "{ timeline(first: 24) { nodes { ... on Resource { name { vi } } } } }" }))).json()) as {
  data: { timeline: { nodes: readonly { name: { vi: string } }[] } };
};
const names = data.timeline.nodes.map(({ name }) => name.vi);

/** The lines behind one of them, without the column of dates and without the cursor. */
const namesIn = (stdout: string): readonly string[] => [...stdout.matchAll(/^ {2}.{36} (.*)$/gmu)].map(([, name]) => name ?? "");

test("it answers its question with evidence and with what is disputed, and walks as far as it says", async () => {
  const { status, stdout, stderr } = await run([`${url}/graphql`], {}, script);
  const [answer = "", walk = ""] = stdout.split("The timeline\n");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(answer).toBe(`Political parties with which the Communist Party of Viet Nam has relations
  2012                                 206 (¶ 16, 17)
  the end of 2013                      more than 200 (¶ 14)
  between 2019-09-19 and 2024-05-28    247 (¶ 2, 4, 15, 24)
  2021-12-14                           247 (¶ 3, 16, 17)
  2021-12-14                           247 (¶ 5, 14, 18)
Countries of the parties with which the Communist Party of Viet Nam has relations
  the end of 2013                      more than 114 (¶ 14)
  between 2019-09-19 and 2024-05-28    111 (¶ 2, 4, 15, 24)
  2021-12-14                           111 (¶ 3, 16, 17)
  2021-12-14                           111 (¶ 5, 14, 18)
  disputed: The parties grew in number while their countries fell: more than 114 in the 2014 article (read as at the end of 2013), 111 later on; no document says why.
`);
  expect(namesIn(walk)).toEqual(names.slice(0, 12));
  expect(walk).toContain("\n  not before 2008-12-02                Chỉ thị mới");
});

test("the cursor that it prints goes on behind the last line, though a page ended elsewhere", async () => {
  const first = await run([], { DOI_NGOAI_URL: `${url}/graphql` }, script);
  const cursor = /--after (\S+)\n$/u.exec(first.stdout)?.[1] ?? "";
  const { status, stdout, stderr } = await run([`${url}/graphql`, "--after", cursor], {}, script);
  expect({ status, stderr, begins: stdout.split("\n")[0] }).toEqual({ status: 0, stderr: "", begins: "The timeline, continued" });
  expect(namesIn(stdout)).toEqual(names.slice(12));
});

test("it explains itself, and says in one line what was not understood, refused, or not answered", async () => {
  const help = await run(["--help"], {}, script);
  expect([help.status, help.stdout.split("\n")[0], help.stderr]).toEqual([0, "node examples/node/index.mjs [address] [options]", ""]);
  expect(await run(["--before", "x"], {}, script)).toEqual(failed(2, "Unknown option '--before'. The options are --after and --help."));

  const refused = await run([`${url}/graphql`, "--after", "nothing"], {}, script);
  expect([refused.status, refused.stdout]).toEqual([1, "The timeline, continued\n"]);
  expect(refused.stderr).toMatch(/^node: Timeline: .*cursor.*\n$/u);

  const other = createServer((_request, response) => response.writeHead(404).end("There is nothing here.")).listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/graphql`;
  const hint = "; is the graph running (npm start), and is this its address?";
  expect(await run([address], {}, script)).toEqual(failed(1, `node: PartiesWithRelations: no GraphQL answer from ${address}: 404${hint}`));
  other.close();
  await once(other, "close");
});
