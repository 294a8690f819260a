/** For tests of what is built upon the SDK: {@link createTestClient} is answered in process, without a network. It needs `@doi-ngoai/subgraph` beside this package. */
export { createTestClient, RecordsError } from "./client.js";
export type { LogEntry, RecordProblem, TestClient, TestClientOptions } from "./client.js";
export { answered, asUsual, cut, halfAnAnswer, rateLimited, slow, unknownHash } from "./script.js";
export type { Exchange, Step, WireReply } from "./script.js";
export type { RecordChanges } from "@doi-ngoai/subgraph" with { "resolution-mode": "import" };
