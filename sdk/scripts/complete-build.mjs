// Adds to dist what the compiler does not write: the mark of CommonJS, the schema, and the manifest of operations.
import { createHash } from "node:crypto";
import { copyFileSync, writeFileSync } from "node:fs";
import * as sdk from "../dist/esm/index.js";

const dist = new URL("../dist/", import.meta.url);

// The package is of ES modules; this says that dist/cjs, and its declarations with it, is not.
writeFileSync(new URL("cjs/package.json", dist), '{ "type": "commonjs" }\n');

// The compiler lays this type out in 370 kB; its source says the same in 150, and holds nothing but types.
for (const kind of ["esm", "cjs"])
  copyFileSync(new URL("../src/generated/introspection.ts", import.meta.url), new URL(`${kind}/generated/introspection.d.ts`, dist));

copyFileSync(new URL("../../schema/api.graphql", import.meta.url), new URL("schema.graphql", dist));

// Every document that this package can send, those of `load` included, in the form of Apollo's persisted query manifests.
const operations = Object.values(sdk)
  .filter((exported) => typeof exported.text === "string")
  .map(({ name, text }) => ({ id: createHash("sha256").update(text).digest("hex"), name, type: /^\w+/.exec(text)[0], body: text }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const manifest = { format: "apollo-persisted-query-manifest", version: 1, operations };
writeFileSync(new URL("operations.json", dist), `${JSON.stringify(manifest, null, 2)}\n`);
