/** What the whole body of knowledge is. */
import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { licence } from "../corpus/export.js";
import type { Kind } from "../corpus/records.js";
import type { CorpusStore, MaybePromise } from "../corpus/store.js";
import type { Context } from "./context.js";
import { Sha256 } from "./scalars.js";
import { SourceText, sourceTextById } from "./source-text.js";

/** How many there are of one type. */
@ObjectType({ simpleResolvers: true, description: "How many there are of one type." })
export class TypeCount {
  @Field(() => String, { description: "The name of the type, as in Directive." }) typeName!: string;
  @Field(() => Int, { description: "How many." }) count!: number;
}

/** The body of knowledge that answers come from. */
@ObjectType({ description: "The body of knowledge that answers come from." })
export class Corpus {
  constructor(
    private readonly about: CorpusStore["about"],
    private readonly mountedIds: readonly string[],
  ) {}

  @Field(() => String, { description: "Names this state of the data; two answers of one release come from the same facts." })
  release(): string {
    return this.about.release;
  }

  @Field(() => Sha256, {
    description: "The SHA-256 of the corpus as one canonical document, as `doi-ngoai export` writes it, without the member that holds this.",
  })
  sha256(): string {
    return this.about.sha256;
  }

  @Field(() => String, { description: "The licence of the facts and of our words for them. The sources themselves are not part of the corpus." })
  licence(): string {
    return licence;
  }

  @Field(() => [SourceText], { nullable: true, description: "The source texts of which the operator of this server has a copy." })
  mounted(@Ctx() context: Context): MaybePromise<readonly SourceText[]> {
    return sourceTextById(context).references(this.mountedIds);
  }

  @Field(() => [TypeCount], { description: "How many there are of each type that can be asked for, by name of the type." })
  counts(): readonly TypeCount[] {
    return Object.entries(this.about.counts)
      .map(([kind, count]) => ({ typeName: typeNameOf(kind as Kind), count }))
      .sort((a, b) => (a.typeName < b.typeName ? -1 : 1));
  }
}

/** The GraphQL type that records of a kind are shown as. */
function typeNameOf(kind: Kind): string {
  if (kind === "text") return "SourceText";
  return kind.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

@Resolver()
export class CorpusRoots {
  @Query(() => Corpus, { description: "The body of knowledge that answers come from." })
  corpus(@Ctx() context: Context): Corpus {
    return new Corpus(context.store.about, [...context.mount.texts.keys()].sort());
  }
}
