/** The corpus with some records changed or added, as tests of what is built upon the graph need it. */
import { compile, CorpusError } from "./compile.js";
import type { Corpus, FixtureFile, Problem } from "./compile.js";
import { provenFields, recordSchemas, resourceKinds } from "./records.js";
import type { Draft, EvidenceDraft, FactKind, RecordKind } from "./records.js";

/** The kinds whose records have ids of their own; an attestation is known by its person and its office. */
type NamedKind = Exclude<RecordKind, "attestation">;

/** A record as its author writes it, whose evidence may be left out. */
type Addition<Kind extends RecordKind> =
  Draft<Kind> extends { readonly evidence: infer Evidence } ? Omit<Draft<Kind>, "evidence"> & { readonly evidence?: Evidence } : Draft<Kind>;

/** Changes to the fixtures. What holds for a fixture holds for a changed and an added record too, but for evidence: see {@link compileWith}. */
export interface RecordChanges {
  /** By the id of a fixture: the columns that replace its own, each as a whole. */
  readonly override?: { readonly [Kind in NamedKind as `${Kind}:${string}`]?: Partial<Omit<Draft<Kind>, "id">> };
  /** New records, by kind. */
  readonly add?: { readonly [Kind in RecordKind]?: readonly Addition<Kind>[] };
}

// What callers of JavaScript give may be anything; compile says what is wrong with it.
type Columns = Readonly<Record<string, unknown>>;

/**
 * Compiles fixtures with changes. The fixtures stay as they are.
 *
 * Where the evidence of a changed or added record proves too little, one more citation is made for it: of a stretch that a statement of the
 * fixtures cites, if possible of the same article. It stands in for a proof; its position and its digest are real.
 *
 * @throws CorpusError with every problem; those of changes that meet no record stand first.
 */
export function compileWith(files: readonly FixtureFile[], { override = {}, add = {} }: RecordChanges): Corpus {
  const problems: Problem[] = [];
  const refuse = (file: string, record: string, field: string, expected: string, came: string): void => {
    problems.push({ file, record, field, expected, came });
  };
  const prove = proverOver(files);

  const overrides = new Map(Object.entries(override as Readonly<Record<string, Columns | undefined>>));
  const pending = new Set(overrides.keys());
  const changed = files.map(({ file, records }) => ({
    file,
    records: mapLists(records, (kind, draft) => {
      const id = String(draft.id);
      const columns = overrides.get(id);
      if (columns === undefined) return draft;
      pending.delete(id);
      if (columns.id !== undefined && columns.id !== id) refuse(file, id, "id", "the id that is overridden, or none", JSON.stringify(columns.id));
      return prove(kind, { ...draft, ...columns, id });
    }),
  }));
  for (const id of pending) refuse("override", id, "id", "the id of a record of the fixtures", id);

  const kinds = Object.keys(recordSchemas);
  for (const kind of Object.keys(add)) if (!kinds.includes(kind)) refuse("add", kind, "", `a kind of record (${kinds.join(", ")})`, kind);
  const known = Object.fromEntries(Object.entries(add).filter(([kind]) => kinds.includes(kind)));
  const added = { file: "add", records: mapLists(known, prove) };

  try {
    const corpus = compile([...changed, added]);
    if (problems.length === 0) return corpus;
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    problems.push(...error.problems);
  }
  throw new CorpusError(problems);
}

function mapLists(records: FixtureFile["records"], change: (kind: RecordKind, draft: Columns) => Columns): FixtureFile["records"] {
  const lists = Object.entries(records) as [RecordKind, readonly Columns[]][];
  return Object.fromEntries(lists.map(([kind, drafts]) => [kind, drafts.map((draft) => (draft == null ? draft : change(kind, draft)))]));
}

/** What adds the citation that a record lacks. Each takes another stretch, so that no two of one tenure are the same. */
function proverOver(files: readonly FixtureFile[]): (kind: RecordKind, draft: Columns) => Columns {
  const stretchOf = ({ textId, start, end }: EvidenceDraft): string => `${textId} ${String(start)}-${String(end)}`;
  const of = <Kind extends RecordKind>(kind: Kind): readonly Draft<Kind>[] => files.flatMap(({ records }): readonly Draft<Kind>[] => records[kind] ?? []);
  const taken = new Set(of("attestation").flatMap(({ evidence }) => evidence.map(stretchOf)));
  const passages = new Map(of("statement").flatMap(({ evidence }) => evidence.map((piece) => [stretchOf(piece), piece])));
  const articles = new Map(of("text").map(({ id, sourceId }) => [id, sourceId]));

  return (kind, draft) => {
    const given: unknown = draft.evidence ?? [];
    if (!Array.isArray(given)) return draft;
    const evidence = (given as readonly (EvidenceDraft | null)[]).filter((piece) => piece !== null);
    const supports = unproven(kind, draft, evidence);
    if (supports.length === 0) return draft;
    const cited = new Set([...taken, ...evidence.map(stretchOf)]);
    const free = [...passages.values()].filter((piece) => !cited.has(stretchOf(piece)));
    const passage = free.find(({ textId }) => articles.get(textId) === draft.articleId) ?? free[0];
    if (passage === undefined) return draft;
    taken.add(stretchOf(passage));
    const { textId, paragraph, start, end, sha256 } = passage;
    return { ...draft, evidence: [...(given as readonly unknown[]), { textId, paragraph, start, end, sha256, supports }] };
  };
}

/** The fields for which a record needs a citation that it does not have. */
function unproven(kind: RecordKind, draft: Columns, evidence: readonly EvidenceDraft[]): readonly string[] {
  if (kind === "attestation") return evidence.length === 0 ? ["attestations"] : [];
  if (!(kind in provenFields)) return [];
  const supported = new Set(evidence.flatMap((piece) => piece.supports));
  const fields = [...Object.entries(provenFields[kind as FactKind]), ["aliases", "aliases"] as const].flatMap(([field, column]) => {
    const value = draft[column];
    const holdsNothing = value == null || value === false || (Array.isArray(value) && value.length === 0);
    return holdsNothing || supported.has(field) ? [] : [field];
  });
  const isBare = evidence.length === 0 && fields.length === 0 && resourceKinds.some((known) => known === kind);
  return isBare ? ["name"] : fields;
}
