/** Measuring a caller's own copy against a citation. The text is measured and forgotten: nothing of it outlives its request. */
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { measureText, sha256Hex, wordsOf } from "../corpus/evidence.js";
import type { MeasuredText } from "../corpus/evidence.js";
import type { MaybePromise } from "../corpus/store.js";
import { Tag } from "../federation/directives.js";
import { Citation, citationById } from "./citation.js";
import type { Context } from "./context.js";
import { CitationCheck } from "./enums.js";
import { GraphError } from "./errors.js";
import { evidenceTag } from "./router-hints.js";
import { Sha256 } from "./scalars.js";
import type { SourceText } from "./source-text.js";
import { sourceTextById } from "./source-text.js";

/** The largest text that is measured, in bytes of UTF-8. */
export const maxTextBytes = 200_000;

/** What a caller's text measures beside what a citation expects. */
@Tag(evidenceTag)
@ObjectType({ simpleResolvers: true, description: "What a caller's text measures, beside what a citation expects. The text itself is not kept." })
export class CitationVerification {
  @Field(() => Citation, { description: "The citation." }) citation!: Citation;
  @Field(() => CitationCheck, {
    description: "VERIFIED when the stretch at the cited place is exactly the cited one, whatever the rest of the text is; else MISMATCH.",
  })
  check!: (typeof CitationCheck)[keyof typeof CitationCheck];
  @Field(() => Sha256, { description: "The SHA-256 that the stretch should have." }) expectedSha256!: string;
  @Field(() => Sha256, { nullable: true, description: "The SHA-256 that the stretch has; null when the text ends before the stretch does." })
  measuredSha256!: string | null;
  @Field(() => Boolean, { description: "The whole text is the one that the citation points into." }) wholeTextMatches!: boolean;
  @Field(() => Sha256, { description: "The SHA-256 that the whole text should have." }) expectedTextSha256!: string;
  @Field(() => Sha256, { description: "The SHA-256 that the whole text has, normalised as NFC_LF_V1 says." }) measuredTextSha256!: string;
  @Field(() => Int, { description: "The length that the text should have, in Unicode code points." }) expectedLength!: number;
  @Field(() => Int, { description: "The length that the text has, normalised as NFC_LF_V1 says, in Unicode code points." }) measuredLength!: number;
}

@Resolver()
export class CitationVerificationRoots {
  @Query(() => CitationVerification, {
    nullable: true,
    description:
      "Measures the caller's own copy of a source against a citation, and forgets it: it is neither kept nor logged, and must come by POST. Null when there is no citation with this id.",
  })
  verifyCitation(
    @Arg("id", () => ID, { description: "The id of a citation." }) id: string,
    @Arg("text", () => String, { description: "The whole text of the source, at most 200 kB (200,000 bytes) of UTF-8." }) text: string,
    @Ctx() context: Context,
  ): MaybePromise<CitationVerification | null> {
    const bytes = Buffer.byteLength(text, "utf8");
    if (bytes > maxTextBytes)
      throw new GraphError(`text has ${String(bytes)} bytes: expected at most ${String(maxTextBytes)}`, "TEXT_TOO_LARGE", { bytes, max: maxTextBytes });
    const citation = citationById(context).load(id);
    return citation instanceof Promise ? citation.then((found) => verify(found, text, context)) : verify(citation, text, context);
  }
}

function verify(citation: Citation | null, text: string, context: Context): MaybePromise<CitationVerification | null> {
  if (citation === null) return null;
  const expected = sourceTextById(context).load(citation.sourceTextId);
  // Compile proves the reference.
  const answer = (sourceText: SourceText | null) => compared(citation, sourceText!, measuredOnce(text, context));
  return expected instanceof Promise ? expected.then(answer) : answer(expected);
}

function compared(citation: Citation, expected: SourceText, measured: MeasuredText): CitationVerification {
  const measuredSha256 = measured.codePoints.length < citation.end ? null : sha256Hex(wordsOf(measured, citation));
  return {
    citation,
    check: measuredSha256 === citation.sha256 ? "VERIFIED" : "MISMATCH",
    expectedSha256: citation.sha256,
    measuredSha256,
    wholeTextMatches: measured.sha256 === expected.sha256,
    expectedTextSha256: expected.sha256,
    measuredTextSha256: measured.sha256,
    expectedLength: expected.length,
    measuredLength: measured.codePoints.length,
  };
}

// Goes with its request. One text may be checked against many citations in one request, and is measured once.
const measuredIn = new WeakMap<Context, Map<string, MeasuredText>>();

function measuredOnce(text: string, context: Context): MeasuredText {
  const known = measuredIn.get(context) ?? new Map<string, MeasuredText>();
  measuredIn.set(context, known);
  const measured = known.get(text) ?? measureText(text);
  known.set(text, measured);
  return measured;
}
