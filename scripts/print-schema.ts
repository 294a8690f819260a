/** Writes the contract into schema/: the public API and the subgraph, as the code makes them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { printedSchemas } from "../src/graph/contract.js";

const folder = new URL("../schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, sdl] of Object.entries(printedSchemas())) {
  writeFileSync(new URL(file, folder), sdl);
  console.log(`schema/${file}`);
}
