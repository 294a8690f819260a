/** A neighbour written code-first with our bridge: a library that owns its shelves, and adds where things stand to Directive and to Country. */
import "reflect-metadata";
import { buildSubgraph, Entity, fromReference } from "@doi-ngoai/subgraph/federation";
import { Field, ID, Int, Query, Resolver } from "type-graphql";

// Its own: a reference is loaded by its key, all those of one request at once, and one that leads nowhere is null.
const shelvesByMark = () => ({ loadMany: (marks: readonly string[]) => marks.map((mark) => shelves.find((shelf) => shelf.mark === mark) ?? null) });

@Entity({ mark: shelvesByMark }, { description: "A shelf, known by its mark." })
class Shelf {
  @Field(() => ID) mark!: string;
  @Field(() => Int, { description: "The floor, 0 at the street." }) floor!: number;

  holds!: readonly string[];
}

const shelves: readonly Shelf[] = [
  { mark: "A1", floor: 0, holds: [] },
  { mark: "B4", floor: 1, holds: ["directive:28-ct-tw-2008"] },
  { mark: "C7", floor: 2, holds: ["LA"] },
];
const shelfWith = (thing: string) => shelves.find(({ holds }) => holds.includes(thing)) ?? null;

// Đối Ngoại Graph's, by its id: what is referred to is taken to exist.
@Entity({ id: fromReference }, { name: "Directive" })
class ShelvedDirective {
  @Field(() => ID) id!: string;

  @Field(() => Shelf, { nullable: true, description: "Where the library has it." })
  shelf(): Shelf | null {
    return shelfWith(this.id);
  }
}

// Đối Ngoại Graph's too, by another of its keys.
@Entity({ code: fromReference }, { name: "Country" })
class ShelvedCountry {
  @Field(() => ID) code!: string;

  @Field(() => Shelf, { nullable: true, description: "Where the library has maps of it." })
  shelf(): Shelf | null {
    return shelfWith(this.code);
  }
}

@Resolver()
class ShelfRoots {
  @Query(() => [Shelf])
  shelves(): readonly Shelf[] {
    return shelves;
  }
}

export const { schema } = buildSubgraph({ resolvers: [ShelfRoots], types: [ShelvedDirective, ShelvedCountry] });
