/** The quick start as its reader runs it: by node, with the built package, against a running server. */
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import { failed, run } from "../support/program.js";
import { post, serve, stopAll } from "../support/serving.js";

const script = fileURLToPath(new URL("../../examples/quick-start/index.mjs", import.meta.url));
const { url } = await serve();
afterAll(stopAll);

const { data } = (await (await fetch(`${url}/graphql`, post({ query: '{ search(query: "le hoai trung") { totalCount } }' }))).json()) as {
  data: { search: { totalCount: number } };
};
const hits = data.search.totalCount;
const printed = `Chỉ thị 32-CT/TW (Directive 32-CT/TW)
  issued by  Political Bureau
  on         2019-02-18
  about      stepping up the Party's external relations and making them more effective in the new situation
  stands in  “Phối hợp chặt chẽ giữa Đối ngoại Đảng và Đối ngoại nhân dân hoàn thành các nhiệm vụ đối ngoại”, paragraph 24, characters 7967 to 8102

“le hoai trung” finds ${String(hits)}, the best first:
  Person   Lê Hoài Trung
  Speech   Ý kiến của ông Lê Hoài Trung trong bài e-magazine 2021
  Speech   Báo cáo của Lê Hoài Trung trước hội nghị tổng kết năm 2022
`;

test("the quick start prints a directive with its evidence and finds marked words by bare letters", async () => {
  expect(await run([`${url}/graphql`], {}, script)).toEqual({ status: 0, stdout: printed, stderr: "" });
});

test("the quick start takes the address from DOI_NGOAI_URL too", async () => {
  expect(await run([], { DOI_NGOAI_URL: `${url}/graphql` }, script)).toEqual({ status: 0, stdout: printed, stderr: "" });
});

test("where nothing answers, where something else does and where the graph refuses, the quick start says so in one line", async () => {
  let answer = { status: 404, body: "There is nothing here." };
  const other = createServer((_request, response) => response.writeHead(answer.status).end(answer.body))
    .listen(0, "127.0.0.1")
    .unref();
  await once(other, "listening");
  const address = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/graphql`;
  const hint = "; is the graph running (npm start), and is this its address?";
  expect(await run([address], {}, script)).toEqual(failed(1, `quick-start: Directive: no GraphQL answer from ${address}: 404${hint}`));
  answer = { status: 400, body: '{"errors":[{"message":"Cannot query field \\"directive\\" on type \\"Query\\"."}]}' };
  expect(await run([address], {}, script)).toEqual(failed(1, 'quick-start: Directive: Cannot query field "directive" on type "Query".'));
  other.close();
  await once(other, "close");
  expect(await run([address], {}, script)).toEqual(failed(1, `quick-start: Directive: no answer from ${address}${hint}`));
});
