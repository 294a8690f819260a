/** What GraphQL Inspector sees between two schemas, in the words of this contract. */
import { diff } from "@graphql-inspector/core";
import type { Change as InspectorChange } from "@graphql-inspector/core";
import { buildASTSchema, isInterfaceType, isObjectType, parse } from "graphql";
import type { GraphQLSchema } from "graphql";
import type { Change, Criticality } from "./change.js";

/** A schema from printed SDL. The subgraph's uses directives of federation that it does not define. */
export function schemaOf(sdl: string): GraphQLSchema {
  return buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
}

/** The changes of the public API, and then those of the subgraph that the public API does not show. */
export async function schemaChanges(before: readonly GraphQLSchema[], after: readonly GraphQLSchema[]): Promise<readonly Change[]> {
  const seen = new Set<string>();
  const changes: Change[] = [];
  for (const [index, schema] of before.entries()) {
    const next = after[index]!;
    for (const change of told(await diff(schema, next))) {
      const key = `${change.type as string} ${change.path ?? ""} ${change.message}`;
      if (seen.has(key)) continue;
      seen.add(key);
      changes.push(changeOf(change, schema, next));
    }
  }
  return changes;
}

const levels: Readonly<Record<string, Criticality>> = { BREAKING: "breaking", DANGEROUS: "dangerous", NON_BREAKING: "safe" };

const removals: ReadonlySet<unknown> = new Set(["FIELD_REMOVED", "ENUM_VALUE_REMOVED", "INPUT_FIELD_REMOVED", "FIELD_ARGUMENT_REMOVED", "TYPE_REMOVED"]);

/** Directives that are looked at elsewhere, by what they mean: in federation-changes.ts, or as a deprecation, which Inspector reports besides. */
const elsewhere = /@(?:key|shareable|link|interfaceObject|inaccessible|deprecated)(?:\.|$)/u;

function told(changes: readonly InspectorChange[]): readonly InspectorChange[] {
  const added = new Set(changes.filter(({ type }) => /^(?:TYPE|FIELD|INPUT_FIELD)_ADDED$/u.test(String(type))).map(({ path }) => path));
  const usages = new Set(changes.filter(({ path }) => /@\w+$/u.test(path ?? "")).map(({ path }) => path));
  return changes.filter(({ path = "", type }) => {
    if (String(type).startsWith("DIRECTIVE_USAGE_")) return !elsewhere.test(path) && !usages.has(parentOf(path)) && !within(added, path);
    return !within(added, path) && !(type === "OBJECT_TYPE_INTERFACE_ADDED" && added.has(path));
  });
}

/** Whether a path lies in something that is new as a whole. */
function within(added: ReadonlySet<string | undefined>, path: string): boolean {
  for (let parent = parentOf(path); parent !== ""; parent = parentOf(parent)) if (added.has(parent)) return true;
  return false;
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf(".")));

function changeOf({ type, path = "", message, criticality }: InspectorChange, before: GraphQLSchema, after: GraphQLSchema): Change {
  // Inspector's reason often says the message again, or more than a line can hold.
  const reason = (criticality.reason ?? "").split(". ")[0]!.replace(/\.$/u, "");
  return {
    criticality: levels[criticality.level]!,
    coordinate: coordinateOf(path, before, after),
    reason: reason === "" || message.startsWith(reason.slice(0, 30)) ? message : `${message}. ${reason}`,
    removal: removals.has(type),
  };
}

/** Inspector's path as a schema coordinate: "Query.directives.first" is an argument, "Query.directives(first:)". */
function coordinateOf(path: string, before: GraphQLSchema, after: GraphQLSchema): string {
  const [typeName = "", fieldName, argument, ...more] = path.split(".");
  if (fieldName === undefined || argument === undefined || argument.startsWith("@")) return path.startsWith(".") ? "schema" : path.replace(/\.@.*$/u, "");
  const known = [before.getType(typeName), after.getType(typeName)].some((type) => isObjectType(type) || isInterfaceType(type));
  return known ? `${typeName}.${fieldName}(${argument}:)${more.length > 0 && !more[0]!.startsWith("@") ? `.${more.join(".")}` : ""}` : path;
}
