/** Where a text names resources, as far as names and aliases tell: proposed to the author, who accepts. */
import type { Corpus } from "./compile.js";
import type { MeasuredText } from "./evidence.js";
import { resourceKinds } from "./records.js";
import type { Records, ResourceId } from "./records.js";

/** A place where words stand that are the name of one resource, or of several. */
export interface ProposedMention {
  readonly resourceIds: readonly ResourceId[];
  readonly surface: string;
  readonly paragraph: number;
  readonly start: number;
  readonly derivation: "STATED" | "INFERRED";
}

interface Name {
  readonly surface: string;
  readonly resourceIds: ResourceId[];
  derivation: "STATED" | "INFERRED";
}

const isWordPart = (point: string | undefined): boolean => point !== undefined && /[\p{L}\p{N}]/u.test(point);

/**
 * The places where the text prints a name or an alias, letter for letter, at the borders of words; the longest name wins where two overlap. Names in our
 * own words, the frame of the page and teasers of other articles are left out.
 */
export function proposeMentions(corpus: Corpus, textRecord: Records["text"], measured: MeasuredText): readonly ProposedMention[] {
  const names = namesOf(corpus);
  const foreign = textRecord.regions.filter(({ regionKind }) => regionKind === "RELATED" || regionKind === "CHROME");
  const found: ProposedMention[] = [];
  for (const { number, start, end } of measured.paragraphs) {
    const points = measured.codePoints.slice(start, end);
    for (let place = 0; place < points.length; place += 1) {
      const position = start + place;
      if (isWordPart(points[place - 1]) || foreign.some((region) => region.start <= position && position < region.end)) continue;
      const name = names.get(points[place]!)?.find(({ surface }) => {
        const after = place + Array.from(surface).length;
        return !isWordPart(points[after]) && points.slice(place, after).join("") === surface;
      });
      if (name === undefined) continue;
      found.push({ resourceIds: name.resourceIds, surface: name.surface, paragraph: number, start: position, derivation: name.derivation });
      place += Array.from(name.surface).length - 1;
    }
  }
  return found;
}

/** The names that sources print, by their first letter, longest first. */
function namesOf(corpus: Corpus): ReadonlyMap<string, readonly Name[]> {
  const bySurface = new Map<string, Name>();
  const add = (surface: string, id: ResourceId, derivation: Name["derivation"]): void => {
    const name = bySurface.get(surface) ?? { surface, resourceIds: [], derivation };
    if (!name.resourceIds.includes(id)) name.resourceIds.push(id);
    if (derivation === "STATED") name.derivation = derivation;
    bySurface.set(surface, name);
  };
  for (const kind of resourceKinds) {
    for (const { id, name, aliases } of corpus.records[kind]) {
      if (name.vi !== null && name.viOrigin === "PRINTED") add(name.vi, id, "STATED");
      for (const alias of aliases) add(alias.value, id, alias.derivation === "INFERRED" ? "INFERRED" : "STATED");
    }
  }
  const byFirst = new Map<string, Name[]>();
  for (const name of [...bySurface.values()].sort((a, b) => b.surface.length - a.surface.length)) {
    const [first = ""] = name.surface;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return byFirst;
}
