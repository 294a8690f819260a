import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runSuite } from "./suite.js";
import type { Outcome } from "./suite.js";
import { serveApollo, serveHive, serveNeighbour, serveProducts, serviceAt } from "./supergraph.js";
import type { Running, Service } from "./supergraph.js";

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
const { devDependencies: versions } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { devDependencies: Record<string, string> };

const gateways: Readonly<Record<string, (services: readonly Service[]) => Promise<Running>>> = {
  "@apollo/gateway": serveApollo,
  "@graphql-hive/gateway-runtime": serveHive,
};

const started: Running[] = [];
const keep = async (starting: Promise<Running>): Promise<Running> => {
  const running = await starting;
  started.push(running);
  return running;
};

let neighbours: readonly Service[];
let products: Running;
const through = new Map<string, Outcome>();
let throughNone: Outcome;

beforeAll(async () => {
  const [own, users, inventory] = await Promise.all([keep(serveProducts("2.3")), keep(serveNeighbour("users")), keep(serveNeighbour("inventory"))]);
  products = own;
  neighbours = await Promise.all([serviceAt("users", users.url), serviceAt("inventory", inventory.url)]);
  const services = [await serviceAt("products", products.url), ...neighbours];
  for (const [name, serve] of Object.entries(gateways)) {
    const gateway = await keep(serve(services));
    through.set(name, await runSuite(products.url, gateway.url));
  }
  // A subgraph in the gateway's place knows none of what a gateway is asked for
  throughNone = await runSuite(products.url, users.url);
}, 180_000);

afterAll(() => Promise.all(started.map((running) => running.stop())));

const failing = ({ checks }: Outcome): readonly string[] => Object.keys(checks).filter((check) => checks[check] !== true);

test.each(Object.keys(gateways))("all 15 checks pass through %s", (name) => {
  const { checks, assertions, failures } = through.get(name)!;
  expect({ passed: Object.values(checks), assertions, failures }).toEqual({ passed: new Array(15).fill(true), assertions: 23, failures: [] });
});

test("without a gateway, the checks that ask one fail, and no others", () => {
  expect(failing(throughNone)).toEqual(["@requires", "@shareable", "@override", "@interfaceObject"]);
});

test("printed for 2.9, every check passes but the suite's own of the version", async () => {
  const newer = await keep(serveProducts("2.9"));
  const gateway = await keep(serveApollo([await serviceAt("products", newer.url), ...neighbours]));
  const outcome = await runSuite(newer.url, gateway.url);
  expect(failing(outcome)).toEqual(["@link"]);
  expect(outcome.failures.map((failure) => failure.includes('Received string:  "2.9"'))).toEqual([true]);
});

test("the README's table is the outcome", () => {
  const [, section = ""] = /^## Compatibility\n([\s\S]*?)^## /mu.exec(readme) ?? [];
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  const cells = rows.map((row) => row.split("|").slice(1, -1)).map((row) => row.map((cell) => cell.trim()));
  expect(cells.filter((_, index) => index !== 1)).toEqual([
    ["Check", "Asks a gateway", ...Object.keys(gateways).map((name) => `\`${name}\` ${versions[name]!}`)],
    ...Object.keys(throughNone.checks).map((check) => [
      `\`${check}\``,
      throughNone.checks[check] === true ? "no" : "yes",
      ...Object.keys(gateways).map((name) => (through.get(name)?.checks[check] === true ? "passes" : "fails")),
    ]),
  ]);
  expect(section).toContain(`\`@apollo/federation-subgraph-compatibility-tests\` ${versions["@apollo/federation-subgraph-compatibility-tests"]!}`);
});
