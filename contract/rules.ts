/** What a change must come with: a version, a line in the CHANGELOG, and before a removal a deprecation with a date. */
import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from "graphql";
import type { GraphQLSchema } from "graphql";
import type { Change } from "./change.js";
import { deprecationRefusals, deprecations, removalDayIn } from "./deprecations.js";

/** What stands beside the schemas. */
export interface Release {
  /** The version of the released contract. */
  readonly released: string;
  /** The version in package.json. */
  readonly version: string;
  readonly changelog: string;
  /** The day of the comparison, as YYYY-MM-DD. */
  readonly today: string;
}

/** Why these changes may not go out as they are, in a line each; none when they may. */
export function refusals(changes: readonly Change[], before: GraphQLSchema, after: GraphQLSchema, release: Release): readonly string[] {
  const breaks = [...new Set(changes.filter(({ criticality }) => criticality === "breaking").map(({ coordinate }) => coordinate))];
  const section = sectionOf(release.changelog, release.version);
  return [
    ...(breaks.length > 0 && !breaksAllowed(release)
      ? [`package.json says ${release.version}: a break of ${release.released} needs ${nextBreaking(release.released)}`]
      : []),
    ...breaks
      .filter((coordinate) => !names(section, coordinate))
      .map((coordinate) => `${coordinate}: CHANGELOG.md has no line that names it under ${release.version}`),
    ...changes.filter(({ removal }) => removal === true).flatMap(({ coordinate }) => removalRefusals(coordinate, before, after, release.today)),
    ...deprecationRefusals(before, after, release.today),
  ];
}

/** Semantic Versioning: a break makes a new major version, and below 1.0.0 a new minor one is enough (section 4). */
function breaksAllowed({ released, version }: Release): boolean {
  const [from, to] = [numbers(released), numbers(version)];
  return to.major > from.major || (to.major === 0 && from.major === 0 && to.minor > from.minor);
}

function nextBreaking(released: string): string {
  const { major, minor } = numbers(released);
  return major === 0 ? `0.${String(minor + 1)}.0 or 1.0.0` : `${String(major + 1)}.0.0`;
}

function numbers(version: string): { readonly major: number; readonly minor: number } {
  const [major = 0, minor = 0] = version.split(/[.-]/u).map(Number);
  return { major, minor };
}

/** Whether the CHANGELOG has a version still to come: "## 0.1.0 (unreleased)". */
export function isUnreleased(changelog: string, version: string): boolean {
  return changelog.split("\n").some((line) => line.startsWith("## ") && versionIn(line.slice(3)) === version && /\(unreleased\)/iu.test(line));
}

/** The version that a heading begins with, with or without brackets around it. */
function versionIn(heading: string): string | undefined {
  return /^\[?([^\s\]]+)/u.exec(heading)?.[1];
}

/** The part of the CHANGELOG under a version's heading. */
function sectionOf(changelog: string, version: string): string {
  const section = changelog.split(/^## /mu).find((part) => versionIn(part) === version);
  return section?.slice(section.indexOf("\n")) ?? "";
}

/** Whether a line names a coordinate, and not only one that begins or ends like it, or an operation of that name. */
function names(section: string, coordinate: string): boolean {
  const escaped = coordinate.replace(/[.()[\]]/gu, "\\$&");
  return new RegExp(`(?<![\\w.]|\\b(?:query|mutation|subscription) )${escaped}(?![\\w(]|\\.\\w)`, "u").test(section);
}

/** A removal is refused until the day that its deprecation gave, in the released contract. */
function removalRefusals(coordinate: string, before: GraphQLSchema, after: GraphQLSchema, today: string): readonly string[] {
  const deprecated = deprecations(before);
  const problem = (place: string): string | null => {
    const reason = deprecated.get(place);
    const date = removalDayIn(reason);
    if (reason === undefined) return "was removed without @deprecated in the released contract";
    if (date === null) return "was removed, and its @deprecated gave no day: (removal YYYY-MM-DD)";
    return date > today ? `was removed before ${date}, the day that its @deprecated gave` : null;
  };
  const type = before.getType(coordinate);
  if (type === undefined) {
    const found = problem(coordinate);
    return found === null ? [] : [`${coordinate} ${found}`];
  }
  // A type cannot be deprecated: what led to it must have been.
  const ways = waysTo(type.name, before).filter((place) => after.getType(place.split(".")[0]!) !== undefined);
  if (waysTo(type.name, before).length === 0)
    return [`${coordinate} was removed, and nothing that could be deprecated leads to it: empty it first, field by field`];
  return ways.flatMap((place) => {
    const found = place.includes(".") ? problem(place) : "still stands, and does not say that it loses a type";
    return found === null ? [] : [`${coordinate} was removed, and ${place}, which leads to it, ${found}`];
  });
}

/** The fields, arguments and input fields of a type's name, and the unions and interfaces that may give it. */
function waysTo(name: string, schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type): readonly string[] => {
    if (isUnionType(type)) return type.getTypes().some((member) => member.name === name) ? [type.name] : [];
    if (isInputObjectType(type))
      return Object.values(type.getFields()).flatMap((field) => (getNamedType(field.type).name === name ? [`${type.name}.${field.name}`] : []));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const fields = Object.values(type.getFields()).flatMap((field) => [
      ...(getNamedType(field.type).name === name ? [`${type.name}.${field.name}`] : []),
      ...field.args.filter((argument) => getNamedType(argument.type).name === name).map((argument) => `${type.name}.${field.name}(${argument.name}:)`),
    ]);
    const given = isInterfaceType(type) && schema.getPossibleTypes(type).some((possible) => possible.name === name) ? [type.name] : [];
    return type.name === name ? [] : [...fields, ...given];
  });
}
