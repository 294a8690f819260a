/** Search over names, aliases, summaries and numbers: bare letters find, marks rank. */
import MiniSearch from "minisearch";
import type { Corpus } from "./compile.js";
import { hasMarks, wordsIn } from "./fold.js";
import { resourceKinds } from "./records.js";
import type { LocalizedText, Records, ResourceId, ResourceKind } from "./records.js";

/** Whether typed marks count: AUTO ranks those that match first, EXACT demands them, IGNORE looks at bare letters only. */
export type MarkMode = "AUTO" | "EXACT" | "IGNORE";

/** What is asked; `kinds` and `channels` narrow, null leaves open. */
export interface SearchQuery {
  readonly text: string;
  readonly kinds: readonly ResourceKind[] | null;
  readonly channels: readonly string[] | null;
  readonly marks: MarkMode;
}

/** A field in which a hit was found, with the words to highlight: half-open spans of code points. */
export interface SearchMatch {
  readonly field: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** One hit. `score` orders hits of one answer and means nothing beyond it. */
export interface SearchHit {
  readonly id: ResourceId;
  readonly kind: ResourceKind;
  readonly score: number;
  readonly matches: readonly SearchMatch[];
}

/** The answer: all hits, best first; how many there are of each kind before `kinds` narrows; and what was understood. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly facets: readonly { readonly kind: ResourceKind; readonly count: number }[];
  readonly interpretedAs: { readonly words: readonly string[]; readonly marks: MarkMode; readonly truncated: boolean };
}

/** At most this many words of a query are read. */
export const maxQueryWords = 16;
/** At most this many UTF-16 units of a query are read. */
export const maxQueryLength = 500;

interface Entry {
  readonly id: ResourceId;
  readonly kind: ResourceKind;
  readonly channels: readonly string[];
  readonly fields: readonly { readonly field: string; readonly text: string }[];
}

const boost = { name: 4, aliases: 4, number: 6, title: 2, summary: 1 };

/** The index over one corpus. */
export class SearchIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #index = new MiniSearch<Record<string, string>>({
    fields: Object.keys(boost),
    idField: "id",
    tokenize: (text) => wordsIn(text).map((word) => word.bare),
    processTerm: (term) => term,
    searchOptions: { boost, combineWith: "AND", prefix: (_term, index, terms) => index === terms.length - 1 },
  });

  constructor(corpus: Corpus) {
    for (const kind of resourceKinds) {
      for (const record of corpus.records[kind]) {
        const entry = entryOf(kind, record);
        this.#entries.set(entry.id, entry);
        const document: Record<string, string> = { id: entry.id };
        for (const { field, text } of entry.fields) {
          const column = field.split(".")[0] ?? field;
          document[column] = document[column] === undefined ? text : `${document[column]} | ${text}`;
        }
        this.#index.add(document);
      }
    }
  }

  search(query: SearchQuery): SearchAnswer {
    const read = query.text.slice(0, maxQueryLength).normalize("NFC");
    const all = wordsIn(read);
    const words = all.slice(0, maxQueryWords);
    const marked = words.filter((word) => query.marks !== "IGNORE" && hasMarks(word.marked));
    const marks: MarkMode = marked.length === 0 ? "IGNORE" : query.marks;
    const truncated = query.text.length > maxQueryLength || all.length > words.length;
    const typed = Array.from(read);
    const interpretedAs = {
      words: words.map((word) => (marks === "IGNORE" ? word.bare : typed.slice(word.start, word.end).join("").toLowerCase())),
      marks,
      truncated,
    };
    if (words.length === 0) return { hits: [], facets: [], interpretedAs };

    const asked = new Set(marked.map((word) => word.marked));
    const bare = words.map((word) => word.bare);
    const phrase = ` ${bare.join(" ")} `;
    const counts = new Map<ResourceKind, number>();
    const hits: SearchHit[] = [];
    for (const result of this.#index.search(bare.join(" "))) {
      const entry = this.#entries.get(String(result.id));
      if (entry === undefined) continue;
      if (query.channels !== null && !query.channels.some((channel) => entry.channels.includes(channel))) continue;
      const fields = entry.fields.map(({ field, text }) => ({ field, text, words: wordsIn(text) }));
      const present = new Set(fields.flatMap((field) => field.words.map((word) => word.marked)));
      const exact = [...asked].filter((word) => present.has(word)).length;
      if (marks === "EXACT" && exact < asked.size) continue;
      counts.set(entry.kind, (counts.get(entry.kind) ?? 0) + 1);
      if (query.kinds !== null && !query.kinds.includes(entry.kind)) continue;
      const inName = fields.some(
        (field) => field.field !== "summary.vi" && field.field !== "summary.en" && ` ${field.words.map((word) => word.bare).join(" ")} `.includes(phrase),
      );
      const likeness = result.score * (inName ? 2 : 1);
      // Likeness stays below 1, so that one more word with its marks as typed outweighs it.
      const score = exact + likeness / (likeness + 1);
      const found = new Set(result.terms);
      const strict = marks === "EXACT" ? new Set(marked.map((word) => word.bare)) : new Set<string>();
      const matches = fields.flatMap(({ field, text, words: fieldWords }) => {
        const spans = fieldWords
          .filter((word) => found.has(word.bare) && (!strict.has(word.bare) || asked.has(word.marked)))
          .map(({ start, end }) => ({ start, end }));
        return spans.length === 0 ? [] : [{ field, text, spans }];
      });
      hits.push({ id: entry.id, kind: entry.kind, score, matches });
    }
    hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const facets = resourceKinds.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0 }] : []));
    return { hits, facets, interpretedAs };
  }
}

function entryOf(kind: ResourceKind, record: Records[ResourceKind]): Entry {
  const fields: { field: string; text: string }[] = [];
  const add = (field: string, text: LocalizedText | null): void => {
    if (text?.vi != null) fields.push({ field: `${field}.vi`, text: text.vi });
    if (text?.en != null && text.en !== text.vi) fields.push({ field: `${field}.en`, text: text.en });
  };
  add("name", record.name);
  for (const alias of record.aliases) fields.push({ field: "aliases", text: alias.value });
  if ("number" in record && record.number !== null) {
    for (const notation of new Set([record.number.canonical, ...record.number.notations])) fields.push({ field: "number", text: notation });
  }
  if ("title" in record) add("title", record.title);
  add("summary", record.summary);
  return { id: record.id, kind, channels: record.channels, fields };
}
