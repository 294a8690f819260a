/**
 * Every worked question has its whole answer in answers/, which was read against the sources line by line. Where an answer changes, read the
 * source before the file. `ANSWERS=write` writes the answers that the corpus gives now, for the difference to be read.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, expect, test } from "@jest/globals";
import { post, read, serve, stopAll } from "../support/serving.js";

const questions = new URL("../../sdk/operations/questions/", import.meta.url);
const answers = new URL("answers/", import.meta.url);
const names = readdirSync(questions)
  .map((name) => name.replace(/\.graphql$/u, ""))
  .sort();

const { url } = await serve();
afterAll(stopAll);

test("there are at least 25 questions, and an answer to each of those that questions.test.ts does not answer", () => {
  expect(names.length).toBeGreaterThanOrEqual(25);
  expect(readdirSync(answers).sort()).toEqual(names.slice(6).map((name) => `${name}.json`));
});

test.each(names.slice(6))("%s is answered exactly", async (name) => {
  const query = readFileSync(new URL(`${name}.graphql`, questions), "utf8");
  const file = new URL(`${name}.json`, answers);
  const { body } = await read(await fetch(`${url}/graphql`, post({ query })));
  if (process.env.ANSWERS === "write") writeFileSync(file, `${JSON.stringify((body as { data: unknown }).data, null, 2)}\n`);
  expect(body).toEqual({ data: JSON.parse(readFileSync(file, "utf8")) as unknown });
});
