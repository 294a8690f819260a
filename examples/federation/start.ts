/** Starts Đối Ngoại Graph, its two neighbours and a gateway over the three, until Ctrl-C. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readSettings, startServer } from "@doi-ngoai/subgraph";
import { schema as librarySchema } from "./library.js";
import { schema as readingListsSchema } from "./reading-lists.js";
import { sdlOf, serveSubgraph } from "./serving.js";

// Only the one that is asked for is loaded.
const gateways = { apollo: () => import("./apollo.js"), hive: () => import("./hive.js") };
const help = `start.ts apollo | hive

Starts Đối Ngoại Graph, a neighbour with reading lists and a library behind the gateway of that name, each on a free port of 127.0.0.1, until Ctrl-C.
npm run example:apollo and npm run example:hive build the package before.
`;

async function start(gateway: keyof typeof gateways): Promise<void> {
  const { title, serveGateway } = await gateways[gateway]();
  const ours = await startServer(readSettings({ PORT: "0", DOI_NGOAI_SANDBOX: "off" }));
  const readingLists = await serveSubgraph(readingListsSchema);
  const library = await serveSubgraph(librarySchema);

  const urls = { "doi-ngoai": `${ours.url}/subgraph`, "reading-lists": readingLists.url, library: library.url };
  const subgraphs = await Promise.all(Object.entries(urls).map(async ([name, url]) => ({ name, url, sdl: await sdlOf(url) })));
  const { url, stop } = await serveGateway(subgraphs);

  const query = fileURLToPath(new URL("crossing.graphql", import.meta.url));
  console.log(`Behind ${title}:`);
  for (const subgraph of subgraphs) console.log(`  ${subgraph.name.padEnd(13)}  ${subgraph.url}`);
  console.log(`The gateway is at ${url}\n\n${readFileSync(query, "utf8")}`);
  console.log(`curl --get ${url} --data-urlencode query@${relative("", query)}\n\nCtrl-C stops all four.`);

  // Once: a second signal ends the program at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      console.log("Stopping.");
      void stop().then(() => Promise.all([ours.stop(), readingLists.stop(), library.stop()]));
    });
  }
}

const [asked] = process.argv.slice(2);
if (asked === "apollo" || asked === "hive") await start(asked);
else if (asked === "--help") process.stdout.write(help);
else {
  process.stderr.write(help);
  process.exitCode = 2;
}
