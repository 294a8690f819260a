/** What a neighbour copies to refer to our types or to add fields to them. */
import { isInterfaceType, isObjectType } from "graphql";
import type { GraphQLSchema } from "graphql";
import { keysOf } from "../federation/entity.js";
import { link } from "../federation/print.js";
import { specUrl } from "../federation/spec.js";

/** The oldest version that has what the stubs use, so that every neighbour can take them. */
const linked = (directives: readonly string[]): string => `extend schema ${link(specUrl("2.3"), directives)}`;

/** `stubs.graphql`: its first part as GraphQL, its second, the alternative, as a comment, since both cannot stand in one service. */
export function printStubs(api: GraphQLSchema): string {
  const entities = Object.values(api.getTypeMap())
    .flatMap((type) => {
      const keys = keysOf(type);
      return keys === undefined || !(isObjectType(type) || isInterfaceType(type)) ? [] : [{ type, keys: Object.keys(keys) }];
    })
    .sort((a, b) => (a.type.name < b.type.name ? -1 : 1));
  const stub = ({ type, keys }: (typeof entities)[number]): string => {
    const tail = isInterfaceType(type) ? "" : ", resolvable: false";
    const marks = [...keys.map((key) => `@key(fields: "${key}"${tail})`), ...(isInterfaceType(type) ? ["@interfaceObject"] : [])];
    const fields = keys.map((key) => `  ${key}: ${String(type.getFields()[key]?.type)}\n`);
    return `type ${type.name} ${marks.join(" ")} {\n${fields.join("")}}\n`;
  };
  const interfaces = entities.filter(({ type }) => isInterfaceType(type));
  const concrete = entities.filter(({ type }) => isObjectType(type)).map(stub);
  const alternative = [linked(["key", "interfaceObject"]), ...interfaces.map(stub)].join("\n\n").trimEnd();
  return `# Stubs for a service that federates this graph: take ONE of the two parts. They cannot stand together in one service.
#
# PART 1: single types. Keep those that you need.
#   To refer to a type, as in  type ReadingList { items: [Directive!]! } , take it as it stands.
#   To add fields to a type, write them into it, and take away  resolvable: false  from the key by which you can be asked.
#   A type with two keys needs only the one that you hold: delete the other with its field.

${linked(["key"])}

${concrete.join("\n")}
# PART 2: every ${interfaces.map(({ type }) => type.name).join(" and ")} at once. Take away the # of these lines; fields that you write into the type are then fields of every kind.
#
${alternative
  .split("\n")
  .map((line) => (line === "" ? "#" : `# ${line}`))
  .join("\n")}
`;
}
