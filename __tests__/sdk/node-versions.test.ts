/**
 * The built SDK under other versions of Node: all that are found in `.cache/nodes`, where CONTRIBUTING.md says how to put them. They weigh some 200 MB each,
 * too much for everybody's install, so without them the test is skipped.
 */
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { serve, stopAll } from "../support/serving.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}.cache/nodes/node_modules`;
const names = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/bin/node`)) : [];
let url: string;
beforeAll(async () => ({ url } = await serve()));
afterAll(stopAll);

const ask = `
  const client = createClient({ url: process.argv[1], operations: { directive, load } });
  const found = client.directive({ id: "directive:28-ct-tw-2008" });
  const loaded = client.load(OrganizationCard, "organization:ban-bi-thu");
  Promise.all([found, loaded]).then(([{ directive }, body]) => console.log(directive.date.value, body.name.en, organization.kind));`;
const scripts = {
  module: `import { createClient, directive, load, OrganizationCard } from "@doi-ngoai/sdk"; import { organization } from "@doi-ngoai/sdk/documents"; ${ask}`,
  commonjs: `const { createClient, directive, load, OrganizationCard } = require("@doi-ngoai/sdk"); const { organization } = require("@doi-ngoai/sdk/documents"); ${ask}`,
};

const cases = names.flatMap((name) => Object.entries(scripts).map(([type, script]) => ({ name, type, script })));
if (cases.length === 0) test.skip("no other version of Node in .cache/nodes", () => undefined);
else
  test.each(cases)("$name loads it as $type, and it answers", async ({ name, type, script }) => {
    const { stdout, stderr } = await promisify(execFile)(`${folder}/${name}/bin/node`, [`--input-type=${type}`, "--eval", script, `${url}/graphql`], {
      cwd: root,
    });
    expect({ stdout, stderr }).toEqual({ stdout: "2008-12-02 Secretariat Document\n", stderr: "" });
  });
