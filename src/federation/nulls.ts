/**
 * What is lost when a reference cannot be resolved. A null in a non-null field takes its object with it, and so on upwards until a nullable field or a
 * list of nullable items stops it (GraphQL specification, 6.4.4). An answer is robust when that never goes beyond the nearest resource.
 */
import { getNamedType, isAbstractType, isInterfaceType, isListType, isNonNullType, isObjectType } from "graphql";
import type { GraphQLNamedType, GraphQLOutputType, GraphQLSchema } from "graphql";

/** A non-null field that leads to something with an identity of its own. */
export interface NullRow {
  /** As in `Parcel.sender`. */
  readonly field: string;
  readonly type: string;
  /** What becomes null when it cannot be resolved: types that are resources, and fields where it stops before one. */
  readonly blanks: readonly string[];
  /** Whether it can go up to the root of the answer. */
  readonly reachesRoot: boolean;
}

/**
 * A row for each non-null field that leads to an identified type.
 *
 * @param isIdentified whether values of the type are found by a reference, and so can be missing.
 * @param isResource whether values of the type are what readers ask for: where a loss may end.
 */
export function nullReport(
  schema: GraphQLSchema,
  isIdentified: (type: GraphQLNamedType) => boolean,
  isResource: (type: GraphQLNamedType) => boolean,
): readonly NullRow[] {
  const owners = Object.values(schema.getTypeMap()).filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith("__"));
  const places = owners.flatMap((owner) =>
    isObjectType(owner)
      ? Object.values(owner.getFields()).map((field) => ({ owner, field, leadsTo: new Set(concrete(schema, getNamedType(field.type))) }))
      : [],
  );

  /** What is lost with an object of a type. */
  const lostWith = (name: string, seen: Set<string>): readonly string[] => {
    const type = schema.getType(name)!;
    if (type === schema.getQueryType()) return ["everything"];
    if (isResource(type)) return [`the ${name}`];
    if (seen.has(name)) return [];
    seen.add(name);
    return places
      .filter(({ leadsTo }) => leadsTo.has(name))
      .flatMap(({ owner, field }) => (stops(field.type) ? [`${owner.name}.${field.name}`] : lostWith(owner.name, seen)));
  };

  return owners.flatMap((owner) => {
    if (!isObjectType(owner)) return [];
    return Object.values(owner.getFields()).flatMap((field): NullRow[] => {
      if (stops(field.type) || !isIdentified(getNamedType(field.type))) return [];
      const blanks = [...new Set(lostWith(owner.name, new Set()))].sort();
      return [{ field: `${owner.name}.${field.name}`, type: field.type.toString(), blanks, reachesRoot: blanks.includes("everything") }];
    });
  });
}

/** Whether a null at the innermost place of the type goes no further than the field: something on the way up may be null. */
function stops(type: GraphQLOutputType): boolean {
  return !isNonNullType(type) || (isListType(type.ofType) && stops(type.ofType.ofType));
}

function concrete(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
}
