/** The page that a browser gets at the graph's door, and the files that it needs. */
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal, pageRoute, pathOf, type Reply, type Route } from "../reply.js";
import { SettingsError, settingTable, type Settings } from "../settings.js";
import { apolloPage } from "./apollo-page.js";

/** A page for browsers. */
export interface Sandbox {
  /** @throws Refusal 404 where the setting is `off`. */
  page(): Reply | Promise<Reply>;
  /** Serves the page's own files, `/sandbox/…`; null where it has none. */
  readonly files: Route | null;
}

// The same from src/server/sandbox and from dist/server/sandbox.
const folder = fileURLToPath(new URL("../../../dist/sandbox/", import.meta.url));
const indexFile = join(folder, "index.html");

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
};

// Everything from here, and nothing written into the page: GraphiQL's stylesheet holds its fonts and images as data, and its editor makes style elements as it runs.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The sandbox that the setting names.
 *
 * @throws SettingsError when it is GraphiQL, and that is not built.
 */
export function openSandbox(setting: Settings["sandbox"]): Sandbox {
  if (setting === "apollo") return { page: () => apolloPage, files: null };
  if (setting === "off") {
    return {
      page() {
        throw new Refusal(404, "NOT_FOUND", "There is no page here, because DOI_NGOAI_SANDBOX is off; programs ask this address with POST or with ?query=.");
      },
      files: null,
    };
  }
  if (!existsSync(indexFile)) throw new SettingsError([`${settingTable.sandbox.variable}: graphiql is not built; run \`npm run build\`, or set apollo or off`]);
  return {
    page: async () => ({
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache", "content-security-policy": contentSecurityPolicy, vary: "accept" },
      body: await readFile(indexFile),
    }),
    files: pageRoute(async (request) => {
      const name = pathOf(request).slice("/sandbox/".length);
      if (name === "index.html" || !(await readdir(folder)).includes(name)) throw new Refusal(404, "NOT_FOUND", "The sandbox has no such file.");
      const cacheControl = /-[0-9A-Z]{8}\.\w+$/.test(name) ? "public, max-age=31536000, immutable" : "no-cache";
      return {
        status: 200,
        headers: { "content-type": contentTypes[extname(name)] ?? "application/octet-stream", "cache-control": cacheControl },
        body: await readFile(join(folder, name)),
      };
    }),
  };
}
