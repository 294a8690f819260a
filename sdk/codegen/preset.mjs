// A preset for GraphQL Code Generator: one module per file of sdk/operations, the enums and inputs that they name in schema.ts, and an index.
import { createHash } from "node:crypto";
import { dirname, relative, resolve } from "node:path";
import { preprocessIntrospection } from "@gql.tada/internal";
import { introspectionFromSchema, isAbstractType, isScalarType, Kind, parse, print, stripIgnoredCharacters, TokenKind, visit } from "graphql";
import { format } from "prettier";
import { comment, resultType, variablesType } from "./types.mjs";

const notice = "// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.";

/** @type {import("@graphql-codegen/plugin-helpers").Types.OutputPreset<{ operations: string }>} */
export const preset = {
  buildGeneratesSection({ baseOutputDir, documents, config, presetConfig, pluginMap, ...rest }) {
    const files = documents.map((file) => sourceFile(file, presetConfig.operations)).sort((a, b) => (a.path < b.path ? -1 : 1));
    const fragmentFiles = new Map(files.filter(isFragment).map((file) => [file.definition.name.value, file]));
    const fragments = new Map([...fragmentFiles].map(([name, { definition }]) => [name, definition]));
    const output = (path, made, { documents = [], plugins = [{ made: {} }], pluginMap = { made: { plugin: made } } } = {}) => ({
      ...rest,
      filename: `${baseOutputDir}${path}.ts`,
      documents,
      config,
      plugins,
      pluginMap: Object.fromEntries(Object.entries(pluginMap).map(([name, plugin]) => [name, formatted(plugin)])),
    });
    return [
      output("schema", undefined, { documents, plugins: rest.plugins, pluginMap }),
      output("index", (schema) => indexModule(files, schema)),
      output("documents", (schema) => documentsModule(files, schema)),
      output("introspection", (schema) => introspectionModule(schema, config.scalars)),
      ...files.map((file) =>
        output(file.path, (schema) =>
          moduleOf(file, fragmentFiles, {
            schema,
            fragments,
            scalars: config.scalars,
            withoutDigest: presetConfig.withoutDigest,
            namesOfSchema: new Set(),
            namesOfFragments: new Set(),
          }),
        ),
      ),
    ];
  },
};

/** A file of operations: its path below their folder without the ending, its one definition, and the comment that opens it. */
function sourceFile({ location, document }, folder) {
  const path = relative(resolve(folder), location)
    .replaceAll("\\", "/")
    .replace(/\.graphql$/, "");
  const [definition, ...others] = document.definitions;
  if (others.length > 0)
    throw new Error(`${location}: a file holds one operation or one fragment, so that a bundler can leave it out; this one holds ${others.length + 1}`);
  if (definition.name === undefined) throw new Error(`${location}: the operation needs a name`);
  const description = openingComment(definition);
  if (description === "") throw new Error(`${location}: a comment before the definition must say what it is for`);
  return { path, definition, description };
}

/** graphql-js drops comments from the tree and keeps them in its chain of tokens. */
function openingComment({ loc }) {
  const lines = [];
  for (let token = loc.startToken.prev; token?.kind === TokenKind.COMMENT; token = token.prev) lines.unshift(token.value.trim());
  return lines.join("\n\n");
}

function isFragment({ definition }) {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

function moduleOf(file, fragmentFiles, scope) {
  const declarations = isFragment(file) ? fragmentDeclaration(file, scope) : operationDeclarations(file, scope);
  const from = (path) => {
    const specifier = relative(dirname(`generated/${file.path}`), `generated/${path}.js`);
    return JSON.stringify(specifier.startsWith(".") ? specifier : `./${specifier}`);
  };
  const imports = [...scope.namesOfFragments].sort().map((name) => `import type { ${name} } from ${from(fragmentFiles.get(name).path)};`);
  if (scope.namesOfSchema.size > 0) imports.push(`import type { ${[...scope.namesOfSchema].sort().join(", ")} } from ${from("schema")};`);
  if (!isFragment(file)) imports.unshift(`import type { OperationDocument } from ${from("../document")};`);
  else if (canBeLoaded(file, scope.schema)) imports.unshift(`import type { LoadDocument } from ${from("../document")};`);
  return [notice, ...imports, "", declarations].join("\n");
}

function fragmentDeclaration(file, scope) {
  const { definition, description } = file;
  const parent = scope.schema.getType(definition.typeCondition.name.value);
  const { value: name } = definition.name;
  const type = declaration(name, resultType(scope, parent, definition.selectionSet.selections), description);
  if (!canBeLoaded(file, scope.schema)) return type;
  const text = sentText(parse(`query ${name}ById($ids: [ID!]!) { nodes(ids: $ids) { ...${name} } }`).definitions[0], scope.fragments);
  return `${type}\n\n${comment(`{@link ${name}} as \`client.load\` takes it.`)}export const ${name}: LoadDocument<${name}> = ${documentLiteral(`${name}ById`, text)};`;
}

/** Whether what the fragment is on can be found by its id. */
function canBeLoaded({ definition }, schema) {
  const type = schema.getType(definition.typeCondition.name.value);
  return isFragment({ definition }) && type.getInterfaces?.().some(({ name }) => name === "Node") === true;
}

function documentLiteral(name, text, withoutDigest = []) {
  const sha256 = withoutDigest.includes(name) ? undefined : createHash("sha256").update(text).digest("hex");
  return JSON.stringify({ name, text, sha256 });
}

function operationDeclarations({ definition, description }, scope) {
  const { value: name } = definition.name;
  const document = `${name[0].toLowerCase()}${name.slice(1)}`;
  const text = sentText(definition, scope.fragments);
  return [
    `${comment(`The variables of {@link ${document}}.`)}export type ${name}Variables = ${variablesType(scope, definition)};`,
    declaration(
      `${name}Result`,
      resultType(scope, scope.schema.getRootType(definition.operation), definition.selectionSet.selections),
      `The result of {@link ${document}}.`,
    ),
    `${comment(description)}export const ${document}: OperationDocument<${name}Result, ${name}Variables> = ${documentLiteral(name, text, scope.withoutDigest)};`,
  ].join("\n\n");
}

function declaration(name, type, description) {
  const isOneObject = type.startsWith("{") && !type.includes("} | {");
  return `${comment(description)}export ${isOneObject ? `interface ${name} ${type}` : `type ${name} = ${type};`}`;
}

/** The operation and the fragments that it reaches, in the order of their first use, without a needless byte: exactly what is sent, and what the digest is of. */
function sentText(operation, fragments) {
  const reached = new Set([operation]);
  for (const definition of reached) {
    visit(definition, {
      FragmentSpread({ name }) {
        reached.add(fragments.get(name.value));
      },
    });
  }
  return stripIgnoredCharacters([...reached].map(print).join("\n"));
}

/** Every operation as graphql-js' syntax tree, for clients that take no text. A bundler leaves out what is not imported. */
function documentsModule(files, schema) {
  const operations = files.filter((file) => !isFragment(file));
  return [
    notice,
    `import { treeOf, type TypedDocument } from "../tree.js";`,
    ...operations.map(
      ({ path, definition: { name } }) => `import { ${exportOf(name)}, type ${name.value}Result, type ${name.value}Variables } from "./${path}.js";`,
    ),
    "",
    ...operations.map(({ description, definition: { name } }) => {
      const document = exportOf(name);
      return `${comment(description)}export { ${document}Tree as ${document} };\nconst ${document}Tree: TypedDocument<${name.value}Result, ${name.value}Variables> = /* @__PURE__ */ treeOf(${document});`;
    }),
    `${comment("The types that implement each interface and make up each union, as `InMemoryCache` of Apollo Client takes them: without them it drops what fragments on an interface ask for.")}export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypesOf(schema))};`,
  ].join("\n");
}

function possibleTypesOf(schema) {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]));
}

/** The schema as a type, in the form that gql.tada's own tool gives it, and the types of its scalars. Nothing of it is there at run time. */
function introspectionModule(schema, scalars) {
  const introspection = introspectionFromSchema(schema);
  // The types of introspection itself are a tenth of it, and no document of a client asks for them.
  const types = introspection.__schema.types.filter(({ name }) => !name.startsWith("__"));
  const own = Object.entries(scalars).filter(([name]) => isScalarType(schema.getType(name)));
  return [
    notice,
    `${comment("The schema as gql.tada takes it.")}export type introspection = ${preprocessIntrospection({ __schema: { ...introspection.__schema, types } })};`,
    `${comment("The types of the schema's scalars, as gql.tada takes them.")}export type scalars = {\n${own.map(([name, type]) => `${comment(schema.getType(name).description)}${name}: ${type};`).join("\n")}\n};`,
  ].join("\n\n");
}

function exportOf({ value }) {
  return `${value[0].toLowerCase()}${value.slice(1)}`;
}

function indexModule(files, schema) {
  const exported = files.map((file) => `export ${isFragment(file) && !canBeLoaded(file, schema) ? "type " : ""}* from "./${file.path}.js";`);
  return [notice, `export type * from "./schema.js";`, ...exported].join("\n");
}

/** The plugin with its output laid out by Prettier, so that the files pass the repository's own check and are compared as they are written. */
function formatted({ plugin, ...others }) {
  return {
    ...others,
    async plugin(...args) {
      const made = await plugin(...args);
      const { prepend = [], content } = typeof made === "string" ? { content: `${made}\n` } : { ...made, content: `${notice}\n${made.content}` };
      return format([...prepend, content].filter(Boolean).join("\n"), { parser: "typescript", printWidth: 160 });
    },
  };
}
