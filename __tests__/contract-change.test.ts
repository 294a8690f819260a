import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { compareContracts, table } from "../contract/compare.js";
import { federationChanges } from "../contract/federation-changes.js";
import type { Release } from "../contract/rules.js";

const root = fileURLToPath(new URL("../", import.meta.url));

const released = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  type Query {
    directive(id: ID!): Directive
    directives(first: Int, kinds: [Kind!]): [Directive!]!
    latest: Directive @deprecated(reason: "Ask directives. (removal 2026-01-31)")
    oldest: Directive @deprecated(reason: "Ask directives. (removal 2026-12-31)")
    first: Directive @deprecated(reason: "Ask directives.")
    legacy: Legacy @deprecated(reason: "Ask directives. (removal 2026-01-31)")
    text: Text
  }
  interface Resource @key(fields: "id") { id: ID! name: Text }
  type Directive implements Resource @key(fields: "id") @key(fields: "number { canonical } code") { id: ID! code: ID! name: Text kind: Kind! number: Number }
  type Number { canonical: String! }
  type Legacy { id: ID }
  type Text @shareable { vi: String en: String origin: Origin }
  enum Kind { DECREE RESOLUTION }
  enum Origin { SOURCE OURS }
  input Filter { origins: [Origin!] }
`;

const operations = `
  query Directive($id: ID!) { directive(id: $id) { ...Card } }
  query Directives($kinds: [Kind!]) { directives(first: 5, kinds: $kinds) { ...Card name { vi } } }
  fragment Card on Directive { id kind }
`;

const release: Release = { released: "1.4.0", version: "1.4.0", changelog: "# Changelog\n\n## 1.4.0\n\n- The graph.\n", today: "2026-06-30" };

/** What the comparison says after each of the replacements in the released SDL. */
async function after(replaced: Readonly<Record<string, string>>, { given = release, published = operations }: { given?: Release; published?: string } = {}) {
  let sdl = released;
  for (const [from, to] of Object.entries(replaced)) {
    expect(sdl.split(from).length).toBe(2);
    sdl = sdl.replace(from, to);
  }
  const { changes, refusals } = await compareContracts(
    { api: released, subgraph: released, operations },
    { api: sdl, subgraph: sdl, operations: published },
    given,
  );
  return { told: changes.map(({ criticality, coordinate, reason }) => `${criticality} ${coordinate}: ${reason}`), refusals };
}

/** A release in which a break of these coordinates is in order. */
const major = (...named: readonly string[]): Release => ({
  ...release,
  version: "2.0.0",
  changelog: `# Changelog\n\n## 2.0.0 (unreleased)\n\n${named.map((coordinate) => `- \`${coordinate}\` is gone.\n`).join("")}\n## 1.4.0\n\n- The graph.\n`,
});

test("the same contract has no change", async () => {
  expect(await after({})).toEqual({ told: [], refusals: [] });
});

test("each change is breaking, dangerous or safe, and the table has them in that order", async () => {
  const { told, refusals } = await after({
    "text: Text\n": "text: Text!\n    hello(to: String): String\n",
    "first: Int,": "first: Int!, after: String,",
    "DECREE RESOLUTION": "DECREE RESOLUTION CIRCULAR",
    "type Number {": "type Number { printed: [String!]",
  });
  expect(told).toEqual([
    "breaking Query.directives(first:): Type for argument 'first' on field 'Query.directives' changed from 'Int' to 'Int!'. Changing the type of a field's argument can cause existing queries that use this argument to error",
    "dangerous Query.directives(after:): Argument 'after: String' added to field 'Query.directives'",
    "dangerous Kind.CIRCULAR: Enum value 'CIRCULAR' was added to enum 'Kind'. Adding an enum value may break existing clients that were not programming defensively against an added case when querying an enum",
    "safe Query.hello: Field 'hello' was added to object type 'Query'",
    "safe Query.text: Field 'Query.text' changed type from 'Text' to 'Text!'",
    "safe Number.printed: Field 'printed' was added to object type 'Number'",
  ]);
  expect(refusals).toEqual([
    "package.json says 1.4.0: a break of 1.4.0 needs 2.0.0",
    "Query.directives(first:): CHANGELOG.md has no line that names it under 1.4.0",
  ]);
  expect(
    table([
      { criticality: "breaking", coordinate: "Query.a", reason: "was removed" },
      { criticality: "safe", coordinate: "A.long", reason: "was added" },
    ]),
  ).toEqual(["breaking", "  Query.a  was removed", "safe", "  A.long   was added"]);
});

test("a key that is removed, or no longer resolves, is a break; its spelling is not", async () => {
  const key = '@key(fields: "number { canonical } code")';
  const lost = "a neighbour that refers to it by this key no longer composes";
  expect((await after({ [` ${key}`]: "" })).told).toEqual([`breaking Directive: @key(fields: "code number { canonical }") was removed; ${lost}`]);
  expect((await after({ [key]: key.replace('")', '", resolvable: false)') })).told).toEqual([
    `breaking Directive: @key(fields: "code number { canonical }") no longer resolves; ${lost}`,
  ]);
  expect((await after({ [key]: '@key(fields: "code   number{canonical}")' })).told).toEqual([]);
  expect((await after({ [key]: `${key} @key(fields: "code")` })).told).toEqual(['safe Directive: @key(fields: "code") was added']);
});

test("an interface that can no longer be stood in for is a break", async () => {
  const lost = "who stands in for it with @interfaceObject no longer composes";
  expect((await after({ 'interface Resource @key(fields: "id")': "interface Resource" })).told).toEqual([
    `breaking Resource: @key(fields: "id") was removed; ${lost}`,
  ]);
  expect(
    (await after({ "type Number {": 'type Note implements Resource @key(fields: "code") { id: ID! code: ID! name: Text }\n  type Number {' })).told,
  ).toEqual([
    'breaking Resource: Note implements it without its @key(fields: "id"); who stands in for Resource with @interfaceObject no longer composes',
    "safe Note: Type 'Note' was added",
  ]);
});

test("a shared value type keeps its shape", async () => {
  expect((await after({ "vi: String en": "vi: String fr: String en" })).told).toEqual([
    "breaking Text.fr: was added to a shared type; a neighbour that copied Text no longer gives all of it",
  ]);
  expect((await after({ "vi: String en": "vi: String! en" })).told).toEqual(["dangerous Text.vi: is String! where neighbours copied String"]);
  expect((await after({ "type Text @shareable": "type Text" })).told).toEqual(
    ["vi", "en", "origin"].map((field) => `breaking Text.${field}: is no longer @shareable; a neighbour that gives it too no longer composes`),
  );
  expect((await after({ "en: String origin": "en(plain: Boolean): String origin" })).told).toEqual([
    "breaking Text.en: has other arguments than neighbours copied",
    "dangerous Text.en(plain:): Argument 'plain: Boolean' added to field 'Text.en'",
  ]);
  expect((await after({ "SOURCE OURS": "SOURCE OURS THEIRS" })).told.slice(0, 1)).toEqual([
    "breaking Origin: differs in THEIRS, is given by the shared Text.origin, and is an input too: a neighbour that copied it no longer composes",
  ]);
});

test("a released operation that is no longer valid, gives another result, or is not published is a break by its name", async () => {
  const invalid = await after({ "kinds: [Kind!]": "kind: Kind" });
  expect(invalid.told.filter((line) => line.includes("query Directives:"))).toEqual([
    'breaking query Directives: is no longer valid: Unknown argument "kinds" on field "Query.directives". Did you mean "kind"?',
  ]);
  const nullable = await after({ "kind: Kind!": "kind: Kind" });
  expect(nullable.told.filter((line) => !line.includes("Directive.kind:"))).toEqual([
    "breaking query Directive: its result has Directive.kind as Kind where it had Kind!",
    "breaking query Directives: its result has Directive.kind as Kind where it had Kind!",
  ]);
  const { told } = await after({}, { published: operations.replace(/query Directives.*/u, "") });
  expect(told).toEqual(["breaking query Directives: is no longer published: the SDK has no such operation"]);
});

test("a break goes out with a new major version and a line in the CHANGELOG that names it", async () => {
  const change = { "kinds: [Kind!]": "kinds: [Kind!]!" };
  const refusedBy = async (given: Release) => (await after(change, { given })).refusals;
  const named = ["Query.directives(kinds:)", "query Directives"];
  const said = (version: string) => named.map((coordinate) => `${coordinate}: CHANGELOG.md has no line that names it under ${version}`);
  expect(await refusedBy(release)).toEqual(["package.json says 1.4.0: a break of 1.4.0 needs 2.0.0", ...said("1.4.0")]);
  expect(await refusedBy({ ...release, version: "1.5.0" })).toEqual(["package.json says 1.5.0: a break of 1.4.0 needs 2.0.0", ...said("1.5.0")]);
  expect(await refusedBy(major("Query.directives", "Directives"))).toEqual(said("2.0.0"));
  expect(await refusedBy(major(...named))).toEqual([]);
  const { changelog } = major(...named);
  expect(await refusedBy({ ...major(...named), changelog: changelog.replace("## 2.0.0 (unreleased)", "## [2.0.0] - 2026-11-29") })).toEqual([]);
  expect(await refusedBy({ ...major(...named), version: "2.1.0" })).toEqual(said("2.1.0"));
});

test("below 1.0.0 a minor version is enough", async () => {
  const at = (from: string, version: string): Release => ({
    ...release,
    released: from,
    version,
    changelog: `## ${version} (unreleased)\n\n- \`Text.fr\` is new.\n`,
  });
  const refusedBy = async (given: Release) => (await after({ "vi: String en": "vi: String fr: String en" }, { given })).refusals;
  expect(await refusedBy(at("0.1.0", "0.1.1"))).toEqual(["package.json says 0.1.1: a break of 0.1.0 needs 0.2.0 or 1.0.0"]);
  expect(await refusedBy(at("0.1.0", "0.2.0"))).toEqual([]);
  expect(await refusedBy(at("0.9.0", "1.0.0"))).toEqual([]);
  expect(await refusedBy(at("1.0.0", "1.1.0"))).toEqual(["package.json says 1.1.0: a break of 1.0.0 needs 2.0.0"]);
});

test("what goes was deprecated with a day that has passed, whatever the version", async () => {
  const removed = async (line: RegExp, coordinate: string) => (await after({ [line.exec(released)![0]]: "" }, { given: major(coordinate) })).refusals;
  expect(await removed(/latest: .*/u, "Query.latest")).toEqual([]);
  expect(await removed(/oldest: .*/u, "Query.oldest")).toEqual(["Query.oldest was removed before 2026-12-31, the day that its @deprecated gave"]);
  expect(await removed(/first: Directive .*/u, "Query.first")).toEqual(["Query.first was removed, and its @deprecated gave no day: (removal YYYY-MM-DD)"]);
  expect(await removed(/text: Text\n/u, "Query.text")).toEqual(["Query.text was removed without @deprecated in the released contract"]);
  expect(await removed(/code: ID! /u, "Directive.code")).toEqual(["Directive.code was removed without @deprecated in the released contract"]);
});

test("a type goes with what leads to it", async () => {
  const legacy = { "type Legacy { id: ID }": "", [/legacy: .*/u.exec(released)![0]]: "" };
  expect((await after(legacy, { given: major("Query.legacy", "Legacy") })).refusals).toEqual([]);
  const number = { "type Number { canonical: String! }": "", " number: Number }": " }", ' @key(fields: "number { canonical } code")': "" };
  expect((await after(number, { given: major("Directive", "Directive.number", "Number") })).refusals).toEqual([
    "Number was removed, and Directive.number, which leads to it, was removed without @deprecated in the released contract",
    "Directive.number was removed without @deprecated in the released contract",
  ]);
});

test("a deprecation says when the thing goes: a day that there is, and that is to come", async () => {
  const refusedBy = async (reason: string) => (await after({ "text: Text\n": `text: Text @deprecated(reason: "${reason}")\n` })).refusals;
  const undated = ["Query.text is deprecated without a day: end its reason with (removal YYYY-MM-DD)"];
  const past = (day: string) => [`Query.text is deprecated with (removal ${day}), and today is 2026-06-30: give a day to come, so that callers have time`];
  const none = (day: string) => [`Query.text is deprecated with (removal ${day}), which is no day of the calendar: give one as YYYY-MM-DD`];
  expect(await refusedBy("Ask directive.")).toEqual(undated);
  expect(await refusedBy("Ask directive. (removal soon)")).toEqual(undated);
  expect(await refusedBy("Ask directive. (removal 2027-01-31)")).toEqual([]);
  expect(await refusedBy("Ask directive. (removal 2026-07-01)")).toEqual([]);
  expect(await refusedBy("Ask directive. (removal 2026-06-30)")).toEqual(past("2026-06-30"));
  expect(await refusedBy("Ask directive. (removal 2020-01-01)")).toEqual(past("2020-01-01"));
  expect(await refusedBy("Ask directive. (removal 2026-99-99)")).toEqual(none("2026-99-99"));
  expect(await refusedBy("Ask directive. (removal 2027-02-29)")).toEqual(none("2027-02-29"));
});

test("an announced day that is brought forward or taken back is a break; one that is put off is not", async () => {
  const oldest = 'oldest: Directive @deprecated(reason: "Ask directives. (removal 2026-12-31)")';
  const moved = async (to: string, given = release) => after({ [oldest]: `oldest: Directive ${to}` }, { given });
  const dated = (day: string): string => `@deprecated(reason: "Ask directives. (removal ${day})")`;
  const sooner = await moved(dated("2026-07-01"));
  expect(sooner).toEqual({
    told: ["breaking Query.oldest: is to be removed on 2026-07-01, and 2026-12-31 was announced: who goes by that day has less time"],
    refusals: ["package.json says 1.4.0: a break of 1.4.0 needs 2.0.0", "Query.oldest: CHANGELOG.md has no line that names it under 1.4.0"],
  });
  expect((await moved(dated("2026-07-01"), major("Query.oldest"))).refusals).toEqual([]);
  expect((await moved(dated("2026-06-30"), major("Query.oldest"))).refusals).toEqual([
    "Query.oldest is deprecated with (removal 2026-06-30), and today is 2026-06-30: give a day to come, so that callers have time",
  ]);
  expect((await moved('@deprecated(reason: "Ask directives.")')).told).toEqual([
    "breaking Query.oldest: no longer says that it is to be removed on 2026-12-31: who goes by that day knows nothing any more",
  ]);
  expect((await moved(dated("2027-12-31"))).refusals).toEqual([]);
  expect((await moved(dated("2027-12-31"))).told).toEqual([expect.stringMatching(/^safe Query.oldest: Deprecation reason/u)]);
  expect((await moved("")).refusals).toEqual([]);
  expect((await moved(dated("2026-13-31"))).refusals).toEqual([
    "Query.oldest is deprecated with (removal 2026-13-31), which is no day of the calendar: give one as YYYY-MM-DD",
  ]);
  // the day of `latest` has passed, and stays as it was announced
  expect((await after({ 'latest: Directive @deprecated(reason: "Ask': 'latest: Directive @deprecated(reason: "Do ask' })).refusals).toEqual([]);
});

test("nothing goes by a day that there is not", async () => {
  const wrong = released.replace("(removal 2026-01-31)", "(removal 2026-02-31)");
  const gone = wrong.replace(/latest: .*/u, "");
  const { refusals } = await compareContracts(
    { api: wrong, subgraph: wrong, operations },
    { api: gone, subgraph: gone, operations },
    { ...major("Query.latest"), today: "2026-06-30" },
  );
  expect(refusals).toEqual(["Query.latest was removed, and its @deprecated gave no day: (removal YYYY-MM-DD)"]);
});

test("a line for a type is none for an operation of its name, nor the other way round", async () => {
  const { told, refusals } = await after({ "kind: Kind!": "kind: Kind", ' @key(fields: "number { canonical } code")': "" }, { given: major("Directive") });
  expect(told.map((line) => line.split(":")[0])).toEqual([
    "breaking Directive.kind",
    "breaking Directive",
    "breaking query Directive",
    "breaking query Directives",
  ]);
  const said = (...coordinates: readonly string[]) => coordinates.map((coordinate) => `${coordinate}: CHANGELOG.md has no line that names it under 2.0.0`);
  expect(refusals).toEqual(said("Directive.kind", "query Directive", "query Directives"));
  const others = { given: major("Directive.kind", "query Directive", "query Directives") };
  expect((await after({ "kind: Kind!": "kind: Kind", ' @key(fields: "number { canonical } code")': "" }, others)).refusals).toEqual(said("Directive"));
});

test("hiding something is a break wherever it stands, and the price of a field a danger", async () => {
  const { told } = await after({ "id: ID! code: ID! name: Text": "id: ID! code: ID! @cost(weight: 2) name: Text @inaccessible" });
  expect(told).toEqual([
    "breaking Directive.name: is @inaccessible from now on: no client of a supergraph sees it",
    "dangerous Directive.code: Directive 'cost' was added to field 'Directive.code'",
  ]);
  const hidden = async (from: string, to: string) => (await after({ [from]: to })).told;
  const unseen = "is @inaccessible from now on: no client of a supergraph sees it";
  expect(await hidden("DECREE RESOLUTION", "DECREE @inaccessible RESOLUTION")).toEqual([`breaking Kind.DECREE: ${unseen}`]);
  expect(await hidden("kinds: [Kind!]", "kinds: [Kind!] @inaccessible")).toEqual([`breaking Query.directives(kinds:): ${unseen}`]);
  expect(await hidden("origins: [Origin!]", "origins: [Origin!] @inaccessible")).toEqual([`breaking Filter.origins: ${unseen}`]);
  expect(await hidden("enum Kind {", "enum Kind @inaccessible {")).toEqual([`breaking Kind: ${unseen}`]);
  expect(await hidden("DECREE RESOLUTION", "DECREE RESOLUTION CIRCULAR @inaccessible")).toEqual([
    expect.stringMatching(/^dangerous Kind.CIRCULAR: Enum value/u),
  ]);
});

test("a field that asks for a permission, or is no longer resolved here, is a break", async () => {
  const marked = async (directive: string) => (await after({ "kind: Kind!": `kind: Kind! ${directive}` })).told;
  const refused = (name: string) => [`breaking Directive.kind: is @${name} from now on: a client that has not the permission is refused`];
  expect(await marked("@authenticated")).toEqual(refused("authenticated"));
  expect(await marked('@requiresScopes(scopes: [["read"]])')).toEqual(refused("requiresScopes"));
  expect(await marked('@policy(policies: [["read"]])')).toEqual(refused("policy"));
  expect(await marked("@external")).toEqual(["breaking Directive.kind: is @external from now on: another subgraph must resolve it, or nobody does"]);
});

test("a newer version of federation is a danger, and a break where compose does not take it", () => {
  const linked = (version: string): string => released.replace("federation/v2.9", `federation/v${version}`);
  const told = (from: string, to: string) =>
    federationChanges(linked(from), linked(to)).map(({ criticality, coordinate, reason }) => `${criticality} ${coordinate}: ${reason}`);
  expect(told("2.9", "2.12")).toEqual([
    "breaking @link: is Federation 2.12 where it was 2.9, and doi-ngoai compose takes 2.0 to 2.9: who composes with it no longer can",
  ]);
  expect(told("2.3", "2.9")).toEqual(["dangerous @link: is Federation 2.9 where it was 2.3: the composer of a neighbour must know it too"]);
  expect(told("2.9", "2.3")).toEqual([]);
});

test("npm run contract tells its use, refuses what breaks the released contract, and stores one whose version is still to come", () => {
  const copy = mkdtempSync(join(tmpdir(), "doi-ngoai-contract-"));
  const contract = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "contract", "--", ...args], { cwd: copy, encoding: "utf8" });
    return { status, stdout, stderr };
  };
  try {
    for (const part of ["contract", "src", "sdk/operations", "package.json", "tsconfig.json", "CHANGELOG.md"])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(contract("--help")).toEqual({ status: 0, stderr: "", stdout: expect.stringMatching(/^npm run contract -- \[options\]\n[^]*--release /u) });
    writeFileSync(join(copy, "contract/released/release.json"), JSON.stringify({ version }));
    const api = join(copy, "contract/released/api.graphql");
    writeFileSync(api, readFileSync(api, "utf8").replace("type Query {", "type Query {\n  gone: Int\n"));
    const refused = contract();
    expect([refused.status, refused.stdout.split("\n").slice(0, 1)]).toEqual([1, ["breaking"]]);
    expect(refused.stdout).toContain("  Query.gone  Field 'gone' was removed from object type 'Query'");
    expect(refused.stderr).toContain("contract: Query.gone was removed without @deprecated in the released contract\n");
    writeFileSync(join(copy, "CHANGELOG.md"), `## ${version} (unreleased)\n`);
    expect(contract("--release")).toEqual({ status: 0, stderr: "", stdout: `contract/released/ is the contract of ${version}.\n` });
    expect(contract()).toEqual({ status: 0, stderr: "", stdout: `The contract is that of ${version}.\n` });
  } finally {
    rmSync(copy, { recursive: true });
  }
});
