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
  readonly points: readonly string[];
  readonly resourceIds: ResourceId[];
  derivation: "STATED" | "INFERRED";
}

const isWordPart = (point: string | undefined): boolean => point !== undefined && /[\p{L}\p{N}]/u.test(point);

/**
 * The places where the text prints a name or an alias, letter for letter, at the borders of words; where two overlap the longer wins, and of two that are
 * equally long the first. Names in our own words, the frame of the page and teasers of other articles are left out.
 */
export function proposeMentions(corpus: Corpus, textRecord: Records["text"], measured: MeasuredText): readonly ProposedMention[] {
  const names = namesOf(corpus);
  const foreign = textRecord.regions.filter(({ regionKind }) => regionKind === "RELATED" || regionKind === "CHROME");
  const { codePoints } = measured;
  const found: (ProposedMention & { readonly end: number })[] = [];
  for (const paragraph of measured.paragraphs) {
    for (let { start } = paragraph; start < paragraph.end; start += 1) {
      if (isWordPart(codePoints[start - 1])) continue;
      for (const { surface, points, resourceIds, derivation } of names.get(codePoints[start]!) ?? []) {
        const end = start + points.length;
        if (isWordPart(codePoints[end]) || points.some((point, index) => codePoints[start + index] !== point)) continue;
        if (foreign.some((region) => region.start < end && start < region.end)) continue;
        found.push({ resourceIds, surface, paragraph: paragraph.number, start, derivation, end });
      }
    }
  }
  const kept: typeof found = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some(({ start, end }) => start < one.end && one.start < end)) kept.push(one);
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ resourceIds, surface, paragraph, start, derivation }) => ({ resourceIds, surface, paragraph, start, derivation }));
}

/** The names that sources print, by their first letter. */
function namesOf(corpus: Corpus): ReadonlyMap<string, readonly Name[]> {
  const bySurface = new Map<string, Name>();
  const add = (surface: string, id: ResourceId, derivation: Name["derivation"]): void => {
    const name = bySurface.get(surface) ?? { surface, points: Array.from(surface), resourceIds: [], derivation };
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
  for (const name of bySurface.values()) {
    const [first = ""] = name.points;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return byFirst;
}
