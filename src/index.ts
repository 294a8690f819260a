/** The public API of `@doi-ngoai/subgraph`: build the graph, serve it, read its corpus. */
export { compile, CorpusError } from "./corpus/compile.js";
export type { Corpus, FixtureFile, Problem } from "./corpus/compile.js";
export { fixtures } from "./corpus/fixtures/index.js";
export type { Mount } from "./corpus/mount.js";
export type { CorpusStore } from "./corpus/store.js";
export { readTexts, verifyCitations } from "./corpus/verify.js";
export type { Verification } from "./corpus/verify.js";
export type { Context } from "./graph/context.js";
export { GraphError } from "./graph/errors.js";
export { buildGraph, createContext, memoryStore } from "./graph/schema.js";
export type { Graph, GraphOptions } from "./graph/schema.js";
export { readSettings, SettingsError } from "./server/settings.js";
export type { Settings } from "./server/settings.js";
export { startServer } from "./server/start.js";
export type { RunningServer } from "./server/start.js";
