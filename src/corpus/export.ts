/** The corpus as one document: the same bytes every time, and a JSON Schema of what is in it. */
import { z } from "zod";
import type { Corpus } from "./compile.js";
import { sha256Hex } from "./evidence.js";
import { factKinds, recordSchemas, resourceKinds } from "./records.js";
import type { Kind } from "./records.js";

/** The licence of the facts, and of our words for them. */
export const licence = "MIT";

/** The corpus as bytes, and what they are known by. */
export interface CorpusDocument {
  /** UTF-8 JSON: members sorted by name, no white space, one LF at the end. The last member is `sha256`. */
  readonly json: string;
  /** The SHA-256 of the same bytes without the member `sha256` (and the comma before it). */
  readonly sha256: string;
}

/** The corpus as one canonical document. */
export function corpusDocument({ release, counts, records }: Corpus): CorpusDocument {
  const body = canonical({ counts, licence, records, release });
  const sha256 = sha256Hex(`${body}\n`);
  return { json: `${body.slice(0, -1)},"sha256":"${sha256}"}\n`, sha256 };
}

/** JSON with the members of every object sorted by the code units of their names, and no white space. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The JSON Schema (draft 2020-12) of the document. */
export function corpusJsonSchema(): object {
  const kinds = Object.fromEntries([...Object.keys(stored)].map((kind) => [kind, z.array(stored[kind as Kind])]));
  const document = z.strictObject({
    counts: z.strictObject(Object.fromEntries(Object.keys(stored).map((kind) => [kind, z.int().nonnegative()]))),
    licence: z.literal(licence),
    records: z.strictObject(kinds),
    release: z.string().regex(/^[0-9a-f]{12}$/u),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  });
  return z.toJSONSchema(document, { target: "draft-2020-12", io: "output", reused: "ref" });
}

const citationIds = z.array(z.templateLiteral(["citation:", z.string()]));
const articleIds = z.array(recordSchemas.article.shape.id);
const { textId: citedText, ...stretch } = recordSchemas.attestation.shape.evidence.element.shape;

/** The records as the store holds them: evidence has become citations, and what compile computes is added. */
const stored: Readonly<Record<Kind, z.ZodType>> = {
  ...(Object.fromEntries(
    factKinds.map((kind) => {
      const isResource = (resourceKinds as readonly string[]).includes(kind);
      return [kind, z.strictObject({ ...withoutEvidence(kind), citationIds, ...(isResource && { mentionedInIds: articleIds }) })];
    }),
  ) as unknown as Record<(typeof factKinds)[number], z.ZodType>),
  speech: z.strictObject({
    ...withoutEvidence("speech"),
    citationIds,
    mentionedInIds: articleIds,
    reports: z.array(z.strictObject({ ...recordSchemas.speech.shape.reports.element.shape, citationIds })).min(1),
  }),
  "goal-set": z.strictObject({ ...withoutEvidence("goal-set"), citationIds, mentionedInIds: articleIds, listedCount: z.int().nonnegative() }),
  text: recordSchemas.text,
  mention: z.strictObject({ ...recordSchemas.mention.shape, sourceId: recordSchemas.article.shape.id }),
  disagreement: z.strictObject({
    ...recordSchemas.disagreement.shape,
    readings: z.array(z.strictObject({ ...recordSchemas.disagreement.shape.readings.element.shape, citationIds })).min(2),
  }),
  tenure: z.strictObject({
    id: z.templateLiteral(["tenure:", z.string()]),
    personId: recordSchemas.person.shape.id,
    officeId: recordSchemas.office.shape.id,
    attestations: z.array(
      z.strictObject({
        date: recordSchemas.attestation.shape.date,
        printedTitle: recordSchemas.attestation.shape.printedTitle,
        citationId: z.templateLiteral(["citation:", z.string()]),
      }),
    ),
  }),
  citation: z.strictObject({
    ...stretch,
    id: z.templateLiteral(["citation:", z.string()]),
    factId: z.string(),
    sourceTextId: citedText,
    sourceId: recordSchemas.article.shape.id,
  }),
};

function withoutEvidence(kind: (typeof factKinds)[number]): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(recordSchemas[kind].shape).filter(([column]) => column !== "evidence"));
}
