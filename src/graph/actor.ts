/** Who speaks, takes part, is addressed or sets an aim. */
import { Ctx, Field, ObjectType } from "type-graphql";
import type { MaybePromise } from "../corpus/store.js";
import type { Context } from "./context.js";
import { Organization, organizationById } from "./organization.js";
import { Resource, resourceById } from "./resource.js";
import { Tenure, tenureById } from "./tenure.js";
import { LocalizedText } from "./values.js";

/** Somebody who speaks, takes part, is addressed or sets an aim. */
@ObjectType({ simpleResolvers: true, description: "Somebody who speaks, takes part, is addressed or sets an aim. Unnamed and plural actors stay unnamed." })
export class Actor {
  @Field(() => LocalizedText, { nullable: true, description: "Our words for an unnamed or plural actor; never null where resource is." })
  group!: LocalizedText | null;

  resourceId!: string | null;
  tenureIds!: readonly string[];
  representingId!: string | null;

  @Field(() => Resource, { nullable: true, description: "The person, body, country or event; null when nobody is named." })
  resource(@Ctx() context: Context): MaybePromise<Resource | null> {
    return this.resourceId === null ? null : resourceById(context).load(this.resourceId);
  }

  @Field(() => [Tenure], { description: "The offices printed beside the name there." })
  tenures(@Ctx() context: Context): MaybePromise<readonly Tenure[]> {
    return tenureById(context).references(this.tenureIds);
  }

  @Field(() => Organization, { nullable: true, description: "The side it sits on, or the body it speaks for." })
  representing(@Ctx() context: Context): MaybePromise<Organization | null> {
    return this.representingId === null ? null : organizationById(context).load(this.representingId);
  }
}
