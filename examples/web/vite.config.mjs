// JSX needs no plugin here: Vite reads from tsconfig.json how it is to be compiled.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** "use client", which TanStack Query's modules begin with, is for servers that render; here there is none. */
function onwarn(warning, warn) {
  if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
}

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./", // the page may stand in any folder
  resolve: { alias: { "@doi-ngoai/sdk/query": fileURLToPath(new URL("../../sdk/dist/esm/query.js", import.meta.url)) } },
  build: { target: "es2022", emptyOutDir: true, rolldownOptions: { onwarn } },
});
