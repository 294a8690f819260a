// Builds the page, serves the graph (or takes one that is served elsewhere), and serves the page with the graph behind /graphql.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const help = `npm run example:web -- [options]

Builds the page and serves it, with the graph behind it.

Options:
  --port <number>  Port of the page; 4173 when not given, 0 takes any free one.
  --url <address>  A graph that is served already, as in http://127.0.0.1:4000/graphql; when not given, one is started.
  --help           Print this.
`;

/** Ends the program with one line that says why. */
function fail(status, message) {
  process.stderr.write(`example:web: ${message}\n`);
  process.exit(status);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string", default: "4173" }, url: { type: "string" }, help: { type: "boolean", default: false } },
    });
    return values;
  } catch (error) {
    return fail(2, `${error.message.split(". ")[0]}. The options are --port, --url and --help.`);
  }
}

const { port, url, help: wanted } = readOptions();
if (wanted) {
  process.stdout.write(help);
  process.exit(0);
}
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) fail(2, `--port: expected a whole number from 0 to 65535, came ${JSON.stringify(port)}`);
if (url !== undefined && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : "")) {
  fail(2, `--url: expected an address that begins with http:// or https://, came ${JSON.stringify(url)}`);
}
for (const built of ["../../dist/index.js", "../../sdk/dist/esm/index.js"]) {
  if (!existsSync(new URL(built, import.meta.url))) fail(1, "the graph and the SDK are not built; run npm run build, or start this with npm run example:web");
}

const { corpus, createClient, SdkError } = await import("@doi-ngoai/sdk");
const { readSettings, startServer } = await import("../../dist/index.js");
const { build, preview } = await import("vite");

process.env.NODE_ENV = "production"; // whatever it is around us, the page is built as it is used

const ours = url === undefined ? await startServer(readSettings({ PORT: "0", DOI_NGOAI_SANDBOX: "off" })) : null;
const graph = new URL(url ?? `${ours.url}/graphql`);

try {
  await createClient({ url: graph, timeout: 10_000, operations: { corpus } }).corpus();
} catch (error) {
  if (!(error instanceof SdkError)) throw error;
  fail(1, `no graph answers there: ${error.message}`);
}

const configFile = fileURLToPath(new URL("vite.config.mjs", import.meta.url));
await build({ configFile, logLevel: "warn" });

const server = await preview({
  configFile,
  logLevel: "silent",
  preview: {
    port: Number(port),
    strictPort: true,
    host: "127.0.0.1",
    // The page loads from here alone.
    headers: { "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'" },
    proxy: { "/graphql": { target: graph.origin, changeOrigin: true, rewrite: (path) => path.replace(/^\/graphql/, graph.pathname) } },
  },
}).catch(async (error) => fail(1, /in use/.test(error.message) ? `port ${port} is taken; give another with --port` : error.message));

const { port: taken } = server.httpServer.address();
process.stdout.write(`The page is served at http://127.0.0.1:${taken}/ over ${graph}\n`);
