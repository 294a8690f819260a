import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { parse } from "graphql";
import { causes } from "../../src/cli/composition/findings.js";
import { problemOf } from "../../src/cli/composition/mends.js";
import { subgraphOf } from "../../src/cli/composition/sdl.js";
import { graph } from "../support/query.js";

/** Every code in the sources of the composer that the command uses. */
function codesOfTheComposer(): readonly string[] {
  const folder = fileURLToPath(new URL("../../node_modules/@theguild/federation-composition/esm/", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const found = files.flatMap((file) => [...readFileSync(`${folder}${file}`, "utf8").matchAll(/\bcode: (?:"([A-Z_]+)"|`([^`]+)`)/gu)]);
  const operation = "${operationType.operation.toUpperCase()}";
  const codes = found.flatMap(([, plain, made = ""]) =>
    plain === undefined ? ["QUERY", "MUTATION", "SUBSCRIPTION"].map((word) => made.replace(operation, word)) : [plain],
  );
  return [...new Set(codes)].sort();
}

const codes = codesOfTheComposer();

test("the composer's sources still give their codes to this test", () => {
  expect(codes).toEqual(expect.arrayContaining(["FIELD_TYPE_MISMATCH", "IMPLEMENTED_BY_INACCESSIBLE", "KEY_FIELDS_HAS_ARGS", "ROOT_QUERY_USED"]));
  expect(codes.length).toBeGreaterThan(75);
});

const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Directive { id: ID! }`;
const subgraphs = [subgraphOf("doi-ngoai", "doi-ngoai", parse(graph.subgraphSdl)), subgraphOf("mine", "mine.graphql", parse(sdl))];

test.each(codes)("%s has a mend, whatever is known of it", (code) => {
  for (const coordinates of [[], ["Directive"], ["Directive.id"], ["Nothing.known"]]) {
    const { mend, wrong } = problemOf({ code, subgraph: "mine", coordinates, facts: ["OTHER", "why"] }, subgraphs, "doi-ngoai");
    expect(mend).toMatch(/^[a-z@].{10,}\S$/u);
    expect(`${wrong} ${mend}`).not.toMatch(/no advice|undefined|\s{2}/u);
  }
});

test("findings that name no place are no causes of each other", () => {
  const found = ["INVALID_FIELD_SHARING", "DIRECTIVE_COMPOSITION_ERROR"].map((code) => ({ code, subgraph: "mine", coordinates: [], facts: ["why"] }));
  expect(causes(found, subgraphs)).toEqual(found);
});
