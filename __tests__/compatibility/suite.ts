/**
 * Runs the suite's own checks, as its package holds them, in a Jest of their own: they take their addresses from the environment.
 * The package's runner, which needs rover, pm2, Docker and ts-jest, is left aside; `overrides` in package.json puts the small package ms in their
 * places, since rover would fetch a program when it is installed.
 */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { TESTS } from "@apollo/federation-subgraph-compatibility-tests/dist/testRunner.js";

const run = promisify(execFile);
const { resolve } = createRequire(import.meta.url);
const suite = dirname(resolve("@apollo/federation-subgraph-compatibility-tests/package.json"));

/** How the suite fared. */
export interface Outcome {
  /** By the names the suite shows, whether each check passed: it was run, and none of its assertions failed. */
  readonly checks: Readonly<Record<string, boolean>>;
  /** How many assertions there were. */
  readonly assertions: number;
  /** What those that failed say. */
  readonly failures: readonly string[];
}

interface Assertion {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

/** The suite's checks of the subgraph and of a gateway before it. */
export async function runSuite(productsUrl: string, gatewayUrl: string): Promise<Outcome> {
  const config = {
    rootDir: suite,
    roots: ["<rootDir>/dist/tests"],
    testMatch: ["**/*.test.js"],
    testPathIgnorePatterns: [],
    haste: { retainAllFiles: true },
    transform: {},
    testEnvironment: "node",
    testTimeout: 30_000, // the suite sets none, and Jest's own of 5 s is short on a busy machine
    setupFilesAfterEnv: [fileURLToPath(new URL("gateway-url.cjs", import.meta.url))],
  };
  const args = [resolve("jest/bin/jest"), "--ci", "--json", "--runInBand", "--watchman=false", "--config", JSON.stringify(config)];
  const env = { PRODUCTS_URL: productsUrl, ROUTER_URL: gatewayUrl };
  const { stdout } = await run(process.execPath, args, { cwd: suite, env, timeout: 60_000 }).catch((error: unknown) => {
    // Jest ends with 1 when a check fails, and says which
    const ended = error as Error & { readonly stdout: string };
    if (ended.stdout === "") throw ended;
    return ended;
  });
  const { testResults } = JSON.parse(stdout) as { readonly testResults: readonly { readonly assertionResults: readonly Assertion[] }[] };
  const assertions = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = (check: string): boolean => {
    const of = assertions.filter(({ ancestorTitles, title }) => (ancestorTitles[0] ?? title) === check);
    return of.length > 0 && of.every(({ status }) => status === "passed");
  };
  return {
    checks: Object.fromEntries(TESTS.map(({ assertion, column }) => [column, passed(assertion)])),
    assertions: assertions.length,
    failures: assertions.flatMap(({ failureMessages }) => failureMessages),
  };
}
