/** Looking up whatever has an id. In the public API only: a router could not tell whose `node` to ask. */
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { factKinds } from "../corpus/records.js";
import type { MaybePromise } from "../corpus/store.js";
import type { Context } from "./context.js";
import { maxPageSize } from "./connection.js";
import { GraphError } from "./errors.js";
import { loadOne } from "./loader.js";
import { Node } from "./node.js";
import { Resource, resourceById } from "./resource.js";

export const nodeById = loadOne<Node>(...factKinds, "disagreement", "tenure", "citation", "text");

@Resolver()
export class NodeRoots {
  @Query(() => Node, { nullable: true, description: "Whatever has this id; null when nothing has." })
  node(@Arg("id", () => ID, { description: "The id of anything." }) id: string, @Ctx() context: Context): MaybePromise<Node | null> {
    return nodeById(context).load(id);
  }

  @Query(() => [Node], { nullable: "itemsAndList", description: "Whatever has these ids, in their order; null in the place of an id that nothing has." })
  nodes(@Arg("ids", () => [ID], { description: "Up to 100 ids." }) ids: string[], @Ctx() context: Context): MaybePromise<readonly (Node | null)[]> {
    if (ids.length > maxPageSize) {
      throw new GraphError(`ids has ${String(ids.length)} items: expected at most ${String(maxPageSize)}`, "BAD_ARGUMENT", {
        ids: ids.length,
        max: maxPageSize,
      });
    }
    return nodeById(context).loadMany(ids);
  }
}

@Resolver()
export class ResourceRoots {
  @Query(() => Resource, { nullable: true, description: "The resource with this id, of any type; null when there is none." })
  resource(@Arg("id", () => ID, { description: "The id of a resource." }) id: string, @Ctx() context: Context): MaybePromise<Resource | null> {
    return resourceById(context).load(id);
  }
}
