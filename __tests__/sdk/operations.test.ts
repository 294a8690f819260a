/** The operations that are no worked questions: together they ask for all that the graph offers, and each answers over the real facts. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { buildSchema, getNamedType, isCompositeType, isListType, isNonNullType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import type { ASTNode, FragmentDefinitionNode, GraphQLOutputType, OperationDefinitionNode, SelectionNode } from "graphql";
import * as sdk from "../../sdk/src/index.js";
import { runQuery } from "../support/query.js";

const schema = buildSchema(readFileSync(new URL("../../schema/api.graphql", import.meta.url), "utf8"));
const folder = new URL("../../sdk/operations/", import.meta.url);
const definitions = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".graphql") && !path.startsWith("questions"))
  .sort()
  .flatMap((path) => parse(readFileSync(new URL(path, folder), "utf8")).definitions);
const fragments = definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION);

/** Each operation under the name that it is exported by, with the text that is sent: its fragments stand behind it. */
const operations = definitions
  .filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)
  .map((definition) => {
    const { value } = definition.name ?? { value: "" };
    const name = `${value[0]?.toLowerCase() ?? ""}${value.slice(1)}`;
    return { name, definition, text: sdk[name as "directive"].text };
  });

/** Something that the documents tell of, for each operation that cannot do without variables. */
const variables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  article: { id: "article:baohatinh-2021-national-conference" },
  citation: { id: "citation:baoquocte-2021-2089-2123-observation-parties-with-relations-2012" },
  country: { code: "VN" },
  directive: { id: "directive:32-ct-tw-2019" },
  event: { id: "event:hoi-nghi-doi-ngoai-toan-quoc-2021" },
  goal: { id: "goal:joint-commitments-2014-1" },
  goalSet: { id: "goal-set:party-goals-2021" },
  indicator: { id: "indicator:parties-with-relations" },
  lookupDirective: { citation: "chi thi 38-ct/tw ngay 19/9/2019" },
  node: { id: "observation:parties-with-relations-2012" },
  nodes: { ids: ["person:le-hoai-trung", "disagreement:fewer-countries-of-parties", "directive:28-ct-tw-2008"] },
  office: { id: "office:truong-ban-doi-ngoai-trung-uong" },
  officeHolders: { id: "office:truong-ban-doi-ngoai-trung-uong" },
  organization: { id: "organization:ban-doi-ngoai-trung-uong" },
  person: { id: "person:nguyen-phu-trong" },
  resource: { id: "topic:doi-ngoai-dang" },
  resourceMentions: { id: "country:vn" },
  resourceRelations: { id: "country:vn", types: ["HAS_MEMBER"], direction: "IN" },
  search: { query: "le hoai trung" },
  speech: { id: "speech:nguyen-huy-tang-congress-6" },
  statement: { id: "statement:place-of-external-work-in-national-strategy-2021" },
  topic: { id: "topic:ba-tru-cot-kenh" },
  topicResources: { id: "topic:doi-ngoai-dang", types: ["EVENT"] },
  verifyCitation: { id: "citation:baoquocte-2021-2089-2123-observation-parties-with-relations-2012", text: "Lời của người hỏi." },
};

test("every root field is asked for by an operation that is no question, and one of them bears its name", () => {
  const asked = operations.flatMap(({ definition }) => namesIn(definition));
  const offered = Object.keys(schema.getQueryType()?.getFields() ?? {}).sort();
  expect([...new Set(asked)].sort()).toEqual(offered);
  expect(operations.map(({ name }) => name)).toEqual(expect.arrayContaining(offered));
});

test.each(operations)("$name answers over the real facts", async ({ name, text }) => {
  const { data, errors } = await runQuery(text, { variables: variables[name] ?? {} });
  expect(errors).toBe(undefined);
  const answers = Object.values(data ?? {});
  expect(answers.length).toBe(1);
  expect(answers.flat()).not.toContain(null);
  // A page that is empty would answer for any selection.
  expect(answers).not.toContainEqual(expect.objectContaining({ totalCount: 0 }));
});

test("variables stand here for those operations that need them", () => {
  const needing = operations.filter(({ definition }) =>
    definition.variableDefinitions?.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined),
  );
  expect(Object.keys(variables).sort()).toEqual(needing.map(({ name }) => name).sort());
});

test("a list takes its filter, order, size and place, and gives each item's card and cursor", () => {
  const lists = operations.filter(({ name }) => name !== "search" && isConnection(schema.getQueryType()?.getFields()[name]?.type));
  const orders: Readonly<Record<string, readonly string[]>> = { disagreements: [], timeline: ["direction"] };
  expect(lists.length).toBe(16);
  for (const { name, definition } of lists) {
    const [list] = definition.selectionSet.selections;
    const nodes = selectionsOf(list).find((selection) => nameOf(selection) === "nodes");
    expect({ name, variables: definition.variableDefinitions?.map(({ variable }) => variable.name.value), selected: selectionsOf(list).map(nameOf) }).toEqual({
      name,
      variables: ["filter", ...(orders[name] ?? ["orderBy"]), "first", "after"],
      selected: ["totalCount", "nodes", "edges", "pageInfo"],
    });
    expect(selectionsOf(nodes).map(nameOf)).toEqual([expect.stringMatching(/^[A-Z]\w+Card$/)]);
  }
});

test("a card bears the name of its type and begins with its id, behind the type where there are several", () => {
  const cards = fragments.filter(({ name }) => name.value.endsWith("Card"));
  for (const card of cards) {
    const type = card.typeCondition.name.value;
    const begins = namesIn(card)[0] === "__typename" ? namesIn(card)[1] : namesIn(card)[0];
    // A mention is a place in a text and has no id.
    expect({ card: card.name.value, begins }).toEqual({ card: `${type}Card`, begins: type === "Mention" ? "surface" : "id" });
  }
});

test("every fragment is a card or is used", () => {
  const used = new Set<string>();
  for (const definition of definitions) visit(definition, { FragmentSpread: ({ name }) => void used.add(name.value) });
  expect(fragments.map(({ name }) => name.value).filter((name) => !used.has(name) && !name.endsWith("Card"))).toEqual([]);
});

test("no operation names a directive", () => {
  const named: string[] = [];
  for (const definition of definitions) visit(definition, { Directive: ({ name }) => void named.push(name.value) });
  expect(named).toEqual([]);
});

test("a list within anything says its size, and no list stands more than three deep", () => {
  const found = operations.flatMap(({ name, text }) => unboundedListsOf(text).map((path) => `${name}: ${path}`));
  expect(found).toEqual([]);
});

test("a list without its size, and lists four deep, are found", () => {
  expect(unboundedListsOf("query Wrong { person(id: 1) { tenures { nodes { id } } } }")).toEqual(["person.tenures has no first and no last"]);
  expect(unboundedListsOf("query Wrong { topics { nodes { topics { topics { topics { id } } } } } }")).toEqual(["topics.nodes.topics.topics.topics is 4 deep"]);
});

/** Connections below the root without a size, and lists of objects within three others; fragments are looked into where they are spread. */
function unboundedListsOf(text: string): string[] {
  const document = parse(text);
  const found: string[] = [];
  const typeInfo = new TypeInfo(schema);
  const path: string[] = [];
  let depth = 0;
  const lookInto = (node: ASTNode | undefined): void => {
    if (node === undefined) return;
    const visitor = visitWithTypeInfo(typeInfo, {
      Field: {
        enter({ alias, name, arguments: given = [] }) {
          path.push((alias ?? name).value);
          const type = typeInfo.getType();
          const isBounded = given.some((argument) => ["first", "last"].includes(argument.name.value));
          if (isConnection(type) && path.length > 1 && !isBounded) found.push(`${path.join(".")} has no first and no last`);
          if (isListOfObjects(type) && ++depth > 3) found.push(`${path.join(".")} is ${String(depth)} deep`);
        },
        leave() {
          path.pop();
          if (isListOfObjects(typeInfo.getType())) depth--;
        },
      },
      FragmentSpread({ name }) {
        lookInto(document.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name.value));
      },
    });
    visit(node, visitor);
  };
  lookInto(document.definitions[0]);
  return found;
}

function isListOfObjects(type: GraphQLOutputType | null | undefined): boolean {
  const present = isNonNullType(type) ? type.ofType : type;
  return isListType(present) && isCompositeType(getNamedType(present));
}

function isConnection(type: GraphQLOutputType | null | undefined): boolean {
  return type != null && getNamedType(type).name.endsWith("Connection");
}

function selectionsOf(selection: SelectionNode | undefined): readonly SelectionNode[] {
  return selection?.kind === Kind.FIELD ? (selection.selectionSet?.selections ?? []) : [];
}

function namesIn({ selectionSet }: OperationDefinitionNode | FragmentDefinitionNode): string[] {
  return selectionSet.selections.map(nameOf);
}

function nameOf(selection: SelectionNode): string {
  return selection.kind === Kind.INLINE_FRAGMENT ? "..." : selection.name.value;
}
