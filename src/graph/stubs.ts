/** What a neighbour copies to refer to our types or to add fields to them. */
import { isInterfaceType, isObjectType } from "graphql";
import type { GraphQLSchema } from "graphql";
import { keysOf } from "../federation/entity.js";

const link = (directives: readonly string[]): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${directives.map((name) => `"@${name}"`).join(", ")}])`;

/** `stubs.graphql`: its first part as GraphQL, its second, the alternative, as a comment, since both cannot stand in one service. */
export function printStubs(api: GraphQLSchema): string {
  const entities = Object.values(api.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && keysOf(type) !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const keys = (name: string, tail: string): string =>
    Object.keys(keysOf(api.getType(name)!) ?? {})
      .map((key) => `@key(fields: "${key}"${tail})`)
      .join(" ");
  const fields = (name: string): string =>
    Object.keys(keysOf(api.getType(name)!) ?? {})
      .map((key) => `  ${key}: ID!\n`)
      .join("");
  const concrete = entities.filter(isObjectType).map(({ name }) => `type ${name} ${keys(name, ", resolvable: false")} {\n${fields(name)}}\n`);
  const interfaces = entities.filter(isInterfaceType).map(({ name }) => `type ${name} ${keys(name, "")} @interfaceObject {\n${fields(name)}}\n`);
  const alternative = [link(["key", "interfaceObject"]), ...interfaces].join("\n\n").trimEnd();
  return `# Stubs for a service that federates this graph: take ONE of the two parts. They cannot stand together in one service.
#
# PART 1: single types. Keep those that you need.
#   To refer to a type, as in  type ReadingList { items: [Directive!]! } , take it as it stands.
#   To add fields to a type, write them into it, and take away  resolvable: false  from the key by which you can be asked.
#   A type with two keys needs only the one that you hold: delete the other with its field.

${link(["key"])}

${concrete.join("\n")}
# PART 2: every ${interfaces.length === 1 ? (entities.find(isInterfaceType)?.name ?? "") : "interface"} at once. Take away the # of these lines; fields that you write into the type are then fields of every kind.
#
${alternative
  .split("\n")
  .map((line) => (line === "" ? "#" : `# ${line}`))
  .join("\n")}
`;
}
