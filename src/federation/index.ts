/**
 * `@doi-ngoai/subgraph/federation`: a type-graphql schema as an Apollo Federation 2 subgraph. It knows no type of this project's domain.
 *
 * Mark classes with {@link Entity}, then call {@link buildSubgraph}, and serve its schema.
 */
export { Entity, EntityInterface, fromReference, unresolvable } from "./entity.js";
export type { EntityInterfaceOptions, EntityOptions, KeyLoader, Keys, Loaded, Reference, ReferenceLoader } from "./entity.js";
export {
  Authenticated,
  CacheTag,
  Context,
  Cost,
  createUnionType,
  Extends,
  External,
  FromContext,
  Inaccessible,
  ListSize,
  Override,
  Policy,
  Provides,
  registerEnumType,
  Requires,
  RequiresScopes,
  scalarWith,
  Shareable,
  Tag,
} from "./directives.js";
export type { FederationDirective, ListSizes } from "./directives.js";
export type { KeyValue } from "./keys.js";
export { SubgraphError } from "./print.js";
export type { ComposedDirective, PrintOptions } from "./print.js";
export { federationVersions } from "./spec.js";
export type { FederationVersion } from "./spec.js";
export { buildSubgraph, toSubgraph } from "./subgraph.js";
export type { BuildSubgraphOptions, Subgraph, SubgraphOptions } from "./subgraph.js";
