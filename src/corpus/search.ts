/** Search over names, aliases, summaries and numbers: bare letters find, marks rank. */
import type { Corpus } from "./compile.js";
import { formsOf, hasMarks, tones, wordPattern, wordsIn } from "./fold.js";
import type { Forms } from "./fold.js";
import { channels, resourceKinds } from "./records.js";
import type { LocalizedText, Records, ResourceId, ResourceKind } from "./records.js";

/** Whether typed marks count: AUTO ranks those that match first, EXACT demands them, IGNORE looks at bare letters only. */
export type MarkMode = "AUTO" | "EXACT" | "IGNORE";

/** What is asked; `kinds` and `channels` narrow, null leaves open. At most `size` hits are given, those behind the hit `after`. */
export interface SearchQuery {
  readonly text: string;
  readonly kinds: readonly ResourceKind[] | null;
  readonly channels: readonly string[] | null;
  readonly marks: MarkMode;
  readonly size: number;
  readonly after: string | null;
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

/** The answer: one page of hits, best first; how many hits there are of each kind before `kinds` narrows; and what was understood. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly totalCount: number;
  /** How many hits go before the page; null when `after` is no hit of this query. */
  readonly start: number | null;
  readonly facets: readonly { readonly kind: ResourceKind; readonly count: number }[];
  readonly interpretedAs: { readonly words: readonly string[]; readonly marks: MarkMode; readonly truncated: boolean };
}

/** At most this many words of a query are read. */
export const maxQueryWords = 16;
/** At most this many UTF-16 units of a query are read. */
export const maxQueryLength = 500;

/** What a word weighs in each column, and how many words such a column usually has (BM25's length normalisation). */
const columns: Readonly<Record<string, { readonly boost: number; readonly length: number }>> = {
  name: { boost: 4, length: 14 },
  aliases: { boost: 4, length: 6 },
  number: { boost: 6, length: 4 },
  title: { boost: 2, length: 20 },
  phrase: { boost: 2, length: 8 },
  summary: { boost: 1, length: 30 },
};
/** BM25's constants, as in MiniSearch: saturation, length normalisation, and what a word is worth at least (BM25+). */
const [saturation, normalisation, floor] = [1.2, 0.7, 0.5];

/** A hit while hits are ranked. */
interface Ranked {
  readonly place: number;
  readonly id: string;
  readonly score: number;
}

/**
 * The index over one corpus: an inverted index in flat arrays. A term is a word with its marks; terms stand in the order
 * of their bare letters, so that all forms of a bare word, and all words with one beginning, are one stretch of terms
 * and of postings. A query walks one stretch a word, from the shortest on, and keeps only the best of what it finds.
 */
export class SearchIndex {
  readonly #records: readonly Records[ResourceKind][];
  /** By record: its kind's place in `resourceKinds`, its channels as bits, and the bare words of its names to find phrases in. */
  readonly #kinds: Uint8Array;
  readonly #channels: Uint8Array;
  readonly #phrases: readonly string[];
  readonly #places = new Map<string, number>();

  /** What every word as it stands in the records is folded to. */
  readonly #forms: ReadonlyMap<string, Forms>;
  /** Bare words in order; the terms of word `i` are those from `#firstTerms[i]` to `#firstTerms[i + 1]`. */
  readonly #bare: readonly string[];
  readonly #firstTerms: Uint32Array;
  readonly #terms: ReadonlyMap<string, number>;
  readonly #marked: readonly string[];
  /** The postings of term `t`, records and weights, are those from `#firstPostings[t]` to `#firstPostings[t + 1]`. */
  readonly #firstPostings: Uint32Array;
  readonly #postings: Uint32Array;
  readonly #weights: Float32Array;

  /** Of the query being answered, by record: how many words were found in it, how alike it is, how many marked words are as typed. All zero between queries. */
  readonly #reached: Uint8Array;
  readonly #likeness: Float64Array;
  readonly #exact: Uint8Array;
  /** The stretch, from 1, by which a record was last found with its marks as typed. */
  readonly #exactIn: Uint8Array;

  constructor({ records }: Pick<Corpus, "records">) {
    this.#records = resourceKinds.flatMap((kind): readonly Records[ResourceKind][] => records[kind]);
    const size = this.#records.length;
    this.#kinds = new Uint8Array(size);
    this.#channels = new Uint8Array(size);
    this.#reached = new Uint8Array(size);
    this.#likeness = new Float64Array(size);
    this.#exact = new Uint8Array(size);
    this.#exactIn = new Uint8Array(size);
    const phrases: string[] = [];
    const terms: Term[] = [];
    const termsByWord = new Map<string, Term>();
    const readTerms = termReader(terms, termsByWord);
    this.#records.forEach((record, place) => {
      this.#places.set(record.id, place);
      this.#kinds[place] = resourceKinds.indexOf(kindOf(record));
      this.#channels[place] = bitsOf(record.channels);
      const names: string[] = [];
      const read = new Map<string, Term[]>();
      for (const { field, text } of fieldsOf(record)) {
        const words = readTerms(text);
        const column = columnOf(field);
        read.set(column, [...(read.get(column) ?? []), ...words]);
        if (column !== "summary") names.push(` ${words.map(({ bare }) => bare).join(" ")} `);
      }
      phrases.push(names.join("|"));
      for (const [term, weight] of weightsOf(read)) {
        term.postings.push(place);
        term.weights.push(weight);
      }
    });
    this.#phrases = phrases;

    this.#forms = new Map([...termsByWord].map(([word, { bare, marked }]) => [word, { bare, marked }]));
    terms.sort((a, b) => (a.bare === b.bare ? (a.marked < b.marked ? -1 : 1) : a.bare < b.bare ? -1 : 1));
    this.#terms = new Map(terms.map(({ marked }, index) => [marked, index]));
    this.#marked = terms.map(({ marked }) => marked);
    const firsts = terms.flatMap(({ bare }, index) => (bare === terms[index - 1]?.bare ? [] : [index]));
    this.#bare = firsts.map((first) => terms[first]!.bare);
    this.#firstTerms = Uint32Array.from([...firsts, terms.length]);
    this.#firstPostings = new Uint32Array(terms.length + 1);
    terms.forEach(({ postings }, index) => (this.#firstPostings[index + 1] = this.#firstPostings[index]! + postings.length));
    const count = this.#firstPostings[terms.length]!;
    this.#postings = new Uint32Array(count);
    this.#weights = new Float32Array(count);
    terms.forEach(({ postings, weights }, index) => {
      this.#postings.set(postings, this.#firstPostings[index]);
      this.#weights.set(weights, this.#firstPostings[index]);
    });
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
      words: words.map((word) => (marks === "IGNORE" ? word.bare : typed.slice(word.start, word.end).join("").toLowerCase().replaceAll("ð", "đ"))),
      marks,
      truncated,
    };
    const bare = words.map((word) => word.bare);
    const asked = new Set(marked.map((word) => word.marked));
    const lastWord = words.at(-1);
    // a word that stands so in the corpus is whole, and its marks are those of its own forms
    const beginning = lastWord !== undefined && marked.includes(lastWord) && !this.#terms.has(lastWord.marked) ? lastWord.marked : null;
    const { found, reached } = this.#find(bare, asked, beginning);
    const { counts, ...ranking } = this.#rank(found, reached, query, marks === "EXACT" ? asked.size : 0, ` ${bare.join(" ")} `);
    for (const place of found) this.#reached[place] = this.#likeness[place] = this.#exact[place] = this.#exactIn[place] = 0;

    const strict = new Set(marks === "EXACT" ? marked.map((word) => word.bare) : []);
    const last = bare.at(-1) ?? "";
    const isFound = (word: { readonly bare: string; readonly marked: string }): boolean =>
      (bare.includes(word.bare) || word.bare.startsWith(last)) &&
      (!strict.has(word.bare) || asked.has(word.marked) || (beginning !== null && beginsWith(word.marked, beginning)));
    const formsKnown = (word: string): Forms => this.#forms.get(word) ?? formsOf(word);
    const hits = ranking.best.map(({ place, score }) => {
      const record = this.#records[place]!;
      const matches = fieldsOf(record).flatMap(({ field, text }) => {
        const spans = wordsIn(text, formsKnown).flatMap((word) => (isFound(word) ? [{ start: word.start, end: word.end }] : []));
        return spans.length === 0 ? [] : [{ field, text, spans }];
      });
      return { id: record.id, kind: kindOf(record), score, matches };
    });
    const facets = resourceKinds.flatMap((kind, index) => (counts[index] === 0 ? [] : [{ kind, count: counts[index]! }]));
    return { hits, totalCount: ranking.totalCount, start: ranking.start, facets, interpretedAs };
  }

  /** The records in which the rarest word was found, whose scratch is in use; those in which all were found have `reached` words. */
  #find(bare: readonly string[], asked: ReadonlySet<string>, beginning: string | null): { readonly found: readonly number[]; readonly reached: number } {
    const found: number[] = [];
    const askedTerms = new Set([...asked].map((marked) => this.#terms.get(marked)));
    const whole = new Set(bare.slice(0, -1));
    const last = bare.at(-1);
    const stretches = [...whole].map((word) => this.#stretch(word, false));
    if (last !== undefined && !whole.has(last)) stretches.push(this.#stretch(last, true));
    stretches.sort((a, b) => a.count - b.count);
    if (stretches[0]?.count === 0) return { found, reached: stretches.length };
    // Private fields are read here, and not once a posting, of which there may be a million.
    const [firstTerms, firstPostings, postings, weights] = [this.#firstTerms, this.#firstPostings, this.#postings, this.#weights];
    const [reached, likeness, exact, exactIn] = [this.#reached, this.#likeness, this.#exact, this.#exactIn];
    stretches.forEach(({ word, from, to }, earlier) => {
      for (let index = from; index < to; index += 1) {
        const endTerm = firstTerms[index + 1]!;
        const factor = this.#rarity(firstTerms[index]!, endTerm) * nearness(word, this.#bare[index]!);
        for (let term = firstTerms[index]!; term < endTerm; term += 1) {
          const isAsTyped = askedTerms.has(term) || (beginning !== null && word === last && beginsWith(this.#marked[term]!, beginning));
          const end = firstPostings[term + 1]!;
          for (let posting = firstPostings[term]!; posting < end; posting += 1) {
            const place = postings[posting]!;
            if (reached[place] === earlier) {
              reached[place] = earlier + 1;
              if (earlier === 0) found.push(place);
            } else if (reached[place] !== earlier + 1) continue;
            likeness[place]! += factor * weights[posting]!;
            if (isAsTyped && exactIn[place] !== earlier + 1) {
              exactIn[place] = earlier + 1;
              exact[place]! += 1;
            }
          }
        }
      }
    });
    return { found, reached: stretches.length };
  }

  /** Counts what was found and keeps the best of the page. */
  #rank(found: readonly number[], words: number, { kinds, channels: asked, size, after }: SearchQuery, atLeast: number, phrase: string) {
    const [reached, likeness, exact, kindOfPlace, channelsOfPlace] = [this.#reached, this.#likeness, this.#exact, this.#kinds, this.#channels];
    const counts = new Uint32Array(resourceKinds.length);
    const wanted = resourceKinds.map((kind) => kinds?.includes(kind) ?? true);
    const bits = asked === null ? null : bitsOf(asked);
    const isHit = (place: number): boolean => reached[place] === words && exact[place]! >= atLeast && (bits === null || (channelsOfPlace[place]! & bits) !== 0);
    const scoreAt = (place: number, times: number): number => exact[place]! + squashed(likeness[place]! * times);
    const scoreOf = (place: number): number => scoreAt(place, this.#phrases[place]!.includes(phrase) ? 2 : 1);

    const afterPlace = after === null ? undefined : this.#places.get(after);
    const isAfterHit = words > 0 && afterPlace !== undefined && isHit(afterPlace) && wanted[kindOfPlace[afterPlace]!]!;
    const from: Ranked | null = isAfterHit ? { place: afterPlace, id: String(after), score: scoreOf(afterPlace) } : null;
    const best: Ranked[] = [];
    let [totalCount, start] = [0, 0];
    for (const place of found) {
      if (!isHit(place)) continue;
      const kind = kindOfPlace[place]!;
      counts[kind]! += 1;
      if (!wanted[kind]!) continue;
      totalCount += 1;
      // Most hits are far from the page either way: a phrase, which at most doubles the likeness, is looked for only near it.
      if (from !== null && scoreAt(place, 1) > from.score) {
        start += 1;
        continue;
      }
      const worst = best[size - 1];
      if (worst !== undefined && scoreAt(place, 2) < worst.score) continue;
      const ranked = { place, id: this.#records[place]!.id, score: scoreOf(place) };
      if (from !== null && compare(ranked, from) <= 0) start += 1;
      else keep(best, ranked, size);
    }
    return { best, counts, totalCount, start: after === null ? 0 : from === null ? null : start };
  }

  /** The bare words that `word` stands for, as a stretch of them: itself or, for a beginning, every word that begins so. */
  #stretch(word: string, isBeginning: boolean): { readonly word: string; readonly from: number; readonly to: number; readonly count: number } {
    const from = this.#firstBare((bare) => bare >= word);
    const isEnd = (bare: string): boolean => bare > word && !(isBeginning && bare.startsWith(word));
    const to = this.#firstBare(isEnd);
    return { word, from, to, count: this.#firstPostings[this.#firstTerms[to]!]! - this.#firstPostings[this.#firstTerms[from]!]! };
  }

  /** The first bare word for which `holds`, which then holds for all that follow. */
  #firstBare(holds: (bare: string) => boolean): number {
    let [low, high] = [0, this.#bare.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#bare[middle]!)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** BM25's inverse document frequency of a bare word, whose forms are these terms. */
  #rarity(firstTerm: number, endTerm: number): number {
    const size = this.#records.length;
    const having = Math.min(size, this.#firstPostings[endTerm]! - this.#firstPostings[firstTerm]!);
    return Math.log(1 + (size - having + 0.5) / (having + 0.5));
  }
}

/** Below 1, so that one more word with its marks as typed outweighs any likeness. */
function squashed(likeness: number): number {
  return likeness / (likeness + 1);
}

/** Whether a word with its marks begins so: the letters do, and the tone, which stands at the end of both, is the same once it is typed. */
function beginsWith(marked: string, beginning: string): boolean {
  const tone = beginning.at(-1)!;
  return tones.test(tone) ? marked.endsWith(tone) && marked.startsWith(beginning.slice(0, -1)) : marked.startsWith(beginning);
}

/** What a word counts for that only begins with the one asked for: the longer it is, the less. */
function nearness(asked: string, word: string): number {
  return asked === word ? 1 : (0.375 * word.length) / (word.length + 0.3 * (word.length - asked.length));
}

function compare(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Puts a hit into its place among the best `size`. */
function keep(best: Ranked[], ranked: Ranked, size: number): void {
  let at = best.length;
  while (at > 0 && compare(ranked, best[at - 1]!) < 0) at -= 1;
  if (at >= size) return;
  best.splice(at, 0, ranked);
  if (best.length > size) best.pop();
}

/** A word with its marks, and the records that have it. */
interface Term extends Forms {
  readonly postings: number[];
  readonly weights: number[];
}

/** Reads the terms of texts and gathers new ones. Each word is folded once, however often it stands. */
function termReader(terms: Term[], byWord: Map<string, Term>): (text: string) => readonly Term[] {
  const byMarked = new Map<string, Term>();
  const read = (word: string): Term => {
    const forms = formsOf(word);
    let term = byMarked.get(forms.marked);
    if (term === undefined) {
      term = { ...forms, postings: [], weights: [] };
      terms.push(term);
      byMarked.set(forms.marked, term);
    }
    byWord.set(word, term);
    return term;
  };
  return (text) => (text.match(wordPattern) ?? []).map((word) => byWord.get(word) ?? read(word));
}

/** What each term of a record weighs, over all its columns (BM25+ without the rarity of the word, which is the index's). */
function weightsOf(read: ReadonlyMap<string, readonly Term[]>): ReadonlyMap<Term, number> {
  const weights = new Map<Term, number>();
  for (const [column, words] of read) {
    const { boost, length } = columns[column]!;
    const times = new Map<Term, number>();
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
    const norm = saturation * (1 - normalisation + (normalisation * words.length) / length);
    for (const [term, count] of times) {
      weights.set(term, (weights.get(term) ?? 0) + boost * (floor + (count * (saturation + 1)) / (count + norm)));
    }
  }
  return weights;
}

function kindOf({ id }: Records[ResourceKind]): ResourceKind {
  return id.slice(0, id.indexOf(":")) as ResourceKind;
}

function bitsOf(names: readonly string[]): number {
  return channels.reduce((bits, channel, index) => (names.includes(channel) ? bits | (1 << index) : bits), 0);
}

const columnOf = (field: string): string => field.split(".")[0] ?? field;

/** The fields of a record that are searched. */
function fieldsOf(record: Records[ResourceKind]): readonly { readonly field: string; readonly text: string }[] {
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
  if ("phrase" in record && record.phrase !== null) fields.push({ field: "phrase", text: record.phrase });
  add("summary", record.summary);
  return fields;
}
