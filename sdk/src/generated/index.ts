// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.
export type * from "./schema.js";
export * from "./directive.js";
export * from "./directives.js";
export type * from "./fragments/directive-card.js";
export type * from "./fragments/evidence.js";
export type * from "./fragments/goal-card.js";
export type * from "./fragments/office-holder.js";
export type * from "./fragments/resource-card.js";
export * from "./goal-set.js";
export * from "./office-holders.js";
export * from "./organization.js";
export * from "./questions/01-party-goals.js";
export * from "./questions/02-party-priorities.js";
export * from "./questions/03-friendship-union-directives.js";
export * from "./questions/04-politburo-directive.js";
export * from "./questions/05-task-groups.js";
export * from "./questions/06-commission-heads.js";
export * from "./search.js";
