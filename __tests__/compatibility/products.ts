/** The suite's products subgraph, code-first with our bridge. Types, fields and data are what its guide for maintainers asks for. */
import "reflect-metadata";
import { DirectiveLocation, GraphQLDirective } from "graphql";
import { Arg, Directive, Field, Float, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import {
  buildSubgraph,
  Entity,
  Extends,
  External,
  fromReference,
  Inaccessible,
  Override,
  Provides,
  Requires,
  Shareable,
  Tag,
} from "../../src/federation/index.js";
import type { FederationVersion, ReferenceLoader, Subgraph } from "../../src/federation/index.js";

const custom = new GraphQLDirective({ name: "custom", locations: [DirectiveLocation.OBJECT] });

/** A loader that compares the value of a key with every entity there is. */
function finding<T extends object, Value>(all: () => readonly T[], has: (entity: T, value: Value) => boolean): () => ReferenceLoader<Value> {
  return () => ({ loadMany: (values) => values.map((value) => all().find((entity) => has(entity, value)) ?? null) });
}

const productById = finding(
  () => products,
  (product, id: string) => product.id === id,
);
const productByPackage = finding(
  () => products,
  (product, key: { sku: string; package: string }) => product.sku === key.sku && product.package === key.package,
);
const productByVariation = finding(
  () => products,
  (product, key: { sku: string; variation: { id: string } }) => product.sku === key.sku && product.variation?.id === key.variation.id,
);
const deprecatedByPackage = finding(
  () => deprecated,
  (product, key: { sku: string; package: string }) => product.sku === key.sku && product.package === key.package,
);
const researchByStudy = finding(
  () => research,
  ({ study }, key: { study: { caseNumber: string } }) => study.caseNumber === key.study.caseNumber,
);
const userByEmail = finding(
  () => users,
  (user, email: string) => user.email === email,
);

@ObjectType()
class ProductVariation {
  @Field(() => ID) id!: string;
}

@ObjectType()
@Shareable()
class ProductDimension {
  @Field(() => String, { nullable: true }) size!: string | null;
  @Field(() => Float, { nullable: true }) weight!: number | null;
  @Inaccessible() @Field(() => String, { nullable: true }) unit!: string | null;
}

@ObjectType()
class CaseStudy {
  @Field(() => ID) caseNumber!: string;
  @Field(() => String, { nullable: true }) description!: string | null;
}

@Entity({ "study { caseNumber }": researchByStudy })
class ProductResearch {
  @Field(() => CaseStudy) study!: CaseStudy;
  @Field(() => String, { nullable: true }) outcome!: string | null;
}

// First, since the suite looks for @extends before the key
@Extends()
@Entity({ email: userByEmail })
class User {
  @External() @Field(() => ID) email!: string;
  @Override("users") @Field(() => String, { nullable: true }) name!: string | null;
  @External() @Field(() => Int, { nullable: true }) totalProductsCreated!: number | null;
  @External() @Field(() => Int) yearsOfEmployment!: number;

  @Requires("totalProductsCreated yearsOfEmployment")
  @Field(() => Int, { nullable: true })
  averageProductsCreatedPerYear(): number | null {
    return this.totalProductsCreated === null ? null : Math.round(this.totalProductsCreated / this.yearsOfEmployment);
  }
}

@Directive("@custom")
@Entity({ id: productById, "sku package": productByPackage, "sku variation { id }": productByVariation })
class Product {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) sku!: string | null;
  @Field(() => String, { nullable: true }) package!: string | null;
  @Field(() => ProductVariation, { nullable: true }) variation!: ProductVariation | null;
  @Field(() => ProductDimension, { nullable: true }) dimensions!: ProductDimension | null;
  @Provides("totalProductsCreated") @Field(() => User, { nullable: true }) createdBy!: User | null;
  @Tag("internal") @Field(() => String, { nullable: true }) notes!: string | null;
  @Field(() => [ProductResearch]) research!: readonly ProductResearch[];
}

@Entity({ "sku package": deprecatedByPackage })
class DeprecatedProduct {
  @Field(() => String) sku!: string;
  @Field(() => String) package!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => User, { nullable: true }) createdBy!: User | null;
}

@Entity({ id: fromReference }, { interfaceObject: true })
class Inventory {
  @Field(() => ID) id!: string;

  @Field(() => [DeprecatedProduct])
  deprecatedProducts(): readonly DeprecatedProduct[] {
    return deprecated;
  }
}

@Resolver()
class ProductRoots {
  @Query(() => Product, { nullable: true })
  product(@Arg("id", () => ID) id: string): Product | null {
    return products.find((product) => product.id === id) ?? null;
  }

  @Query(() => DeprecatedProduct, { nullable: true, deprecationReason: "Use product query instead" })
  deprecatedProduct(@Arg("sku", () => String) sku: string, @Arg("package", () => String) inPackage: string): DeprecatedProduct | null {
    return deprecated.find((product) => product.sku === sku && product.package === inPackage) ?? null;
  }
}

const jane = Object.assign(new User(), { email: "support@apollographql.com", name: "Jane Smith", totalProductsCreated: 1337, yearsOfEmployment: 10 });
const users: readonly User[] = [jane];
const dimensions: ProductDimension = { size: "small", weight: 1, unit: "kg" };
const research: readonly ProductResearch[] = [
  { study: { caseNumber: "1234", description: "Federation Study" }, outcome: null },
  { study: { caseNumber: "1235", description: "Studio Study" }, outcome: null },
];
const products: readonly Product[] = [
  {
    id: "apollo-federation",
    sku: "federation",
    package: "@apollo/federation",
    variation: { id: "OSS" },
    dimensions,
    createdBy: jane,
    notes: null,
    research: [research[0]!],
  },
  { id: "apollo-studio", sku: "studio", package: "", variation: { id: "platform" }, dimensions, createdBy: jane, notes: null, research: [research[1]!] },
];
const deprecated: readonly DeprecatedProduct[] = [
  { sku: "apollo-federation-v1", package: "@apollo/federation-v1", reason: "Migrate to Federation V2", createdBy: jane },
];

/** The subgraph, printed for a version. */
export function buildProducts(federation: FederationVersion): Subgraph {
  return buildSubgraph({
    federation,
    types: [ProductResearch, Inventory],
    resolvers: [ProductRoots],
    compose: [{ directive: custom, url: "https://myspecs.dev/myCustomDirective/v1.0" }],
  });
}
