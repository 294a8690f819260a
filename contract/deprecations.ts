/** Deprecations: which day each announces for the removal, and what may become of a day that was announced. */
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import type { GraphQLSchema } from "graphql";
import { isDay } from "../src/corpus/dates.js";
import type { Change } from "./change.js";

const removalDate = /\(removal (\d{4}-\d{2}-\d{2})\)/u;

/** What a reason of deprecation gives for the day of the removal, be it a day or not; null where it gives nothing. */
const announcedIn = (reason: string | undefined): string | null => removalDate.exec(reason ?? "")?.[1] ?? null;

/** The day on which a reason of deprecation says that the thing goes, as YYYY-MM-DD; null where it says none that there is. */
export function removalDayIn(reason: string | undefined): string | null {
  const day = announcedIn(reason);
  return day !== null && isDay(day) ? day : null;
}

/** Announced days that come sooner than was said, or are no longer said. */
export function deprecationChanges(before: GraphQLSchema, after: GraphQLSchema): readonly Change[] {
  const known = deprecations(before);
  return [...deprecations(after)].flatMap(([coordinate, reason]): readonly Change[] => {
    const [was, day] = [removalDayIn(known.get(coordinate)), announcedIn(reason)];
    if (was === null || (day !== null && day >= was)) return [];
    return [
      {
        criticality: "breaking",
        coordinate,
        reason:
          day === null
            ? `no longer says that it is to be removed on ${was}: who goes by that day knows nothing any more`
            : `is to be removed on ${day}, and ${was} was announced: who goes by that day has less time`,
      },
    ];
  });
}

/** Why deprecations that are new, or give another day, may not go out: each must give a day, or the thing could never go, and callers must have time. */
export function deprecationRefusals(before: GraphQLSchema, after: GraphQLSchema, today: string): readonly string[] {
  const known = deprecations(before);
  return [...deprecations(after)].flatMap(([coordinate, reason]): readonly string[] => {
    const day = announcedIn(reason);
    if (known.has(coordinate) && (day === null || day === announcedIn(known.get(coordinate)))) return [];
    if (day === null) return [`${coordinate} is deprecated without a day: end its reason with (removal YYYY-MM-DD)`];
    const told = `${coordinate} is deprecated with (removal ${day})`;
    if (!isDay(day)) return [`${told}, which is no day of the calendar: give one as YYYY-MM-DD`];
    return day > today ? [] : [`${told}, and today is ${today}: give a day to come, so that callers have time`];
  });
}

/** Each deprecated field, argument, input field and enum value of a schema with its reason. */
export function deprecations(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const note = (coordinate: string, { deprecationReason }: { readonly deprecationReason?: string | null | undefined }): void => {
    if (deprecationReason != null) found.set(coordinate, deprecationReason);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field);
      for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  return found;
}
