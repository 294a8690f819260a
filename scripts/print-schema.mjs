// Writes the contract into schema/: the public API and the subgraph, as the built code makes them. With --check it only says which file is stale.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { printedSchemas } from "../dist/graph/contract.js";

const folder = new URL("../schema/", import.meta.url);
const checking = process.argv.includes("--check");
const stale = [];
mkdirSync(folder, { recursive: true });
for (const [file, sdl] of Object.entries(printedSchemas())) {
  if (!checking) writeFileSync(new URL(file, folder), sdl);
  else if (readFileSync(new URL(file, folder), "utf8") !== sdl) stale.push(`schema/${file}`);
}
if (stale.length > 0) {
  console.error(`${stale.join(", ")}: not what the code prints; run npm run generate`);
  process.exitCode = 1;
}
