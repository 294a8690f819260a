import { readdirSync, readFileSync } from "node:fs";
import { afterAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserTest, inBrowser } from "../support/browser.js";
import { post, read, serve, stopAll } from "../support/serving.js";

afterAll(stopAll);

const asABrowser = { headers: { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" } };
const folder = new URL("../../sdk/operations/questions/", import.meta.url);
const allQuestions = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "utf8"));
const questions = allQuestions.slice(0, 3);

test("each worked question begins with a line that says what it asks, and is answered without errors", async () => {
  const { url } = await serve();
  const answers = await Promise.all(questions.map(async (query) => read(await fetch(`${url}/graphql`, post({ query })))));
  expect(allQuestions.filter((query) => !/^# \S.*\n# \S.*\nquery /.test(query))).toEqual([]);
  expect(answers.map(({ status, body }) => [status, Object.keys(body as object)])).toEqual([
    [200, ["data"]],
    [200, ["data"]],
    [200, ["data"]],
  ]);
});

test("a browser that opens the server is led to the graph's door and gets a page that may load from here alone", async () => {
  const { url } = await serve({ sandbox: "graphiql" });
  const response = await fetch(url, asABrowser);
  expect([response.status, response.url, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([
    200,
    `${url}/graphql`,
    "text/html; charset=utf-8",
    "no-cache",
  ]);
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy.split("; ").map((directive) => directive.split(" "))).toEqual([
    ["default-src", "'none'"],
    ["script-src", "'self'"],
    ["worker-src", "'self'"],
    ["connect-src", "'self'"],
    ["style-src", "'self'", "'unsafe-inline'"],
    ["font-src", "'self'", "data:"],
    ["img-src", "'self'", "data:"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
    ["frame-ancestors", "'none'"],
  ]);
});

test("the page is only for a browser that asks nothing: a question in the address is answered, and other callers get JSON", async () => {
  const { url } = await serve({ sandbox: "graphiql" });
  const typename = { data: { __typename: "Query" } };
  expect((await read(await fetch(`${url}/graphql?query={__typename}`, asABrowser))).body).toEqual(typename);
  expect((await read(await fetch(`${url}/graphql`))).status).toBe(400);
});

test("files named by their hash are kept for good, and nothing outside the sandbox's folder is served", async () => {
  const { url } = await serve({ sandbox: "graphiql" });
  const page = await (await fetch(`${url}/graphql`, asABrowser)).text();
  const script = /src="(sandbox\/[^"]+\.js)"/.exec(page)?.[1] ?? "";
  const response = await fetch(`${url}/${script}`);
  expect(["content-type", "cache-control"].map((name) => response.headers.get(name))).toEqual([
    "text/javascript; charset=utf-8",
    "public, max-age=31536000, immutable",
  ]);
  const outside = ["sandbox/index.html", "sandbox/..%2Fcli.js", "sandbox/%2e%2e/cli.js", "sandbox/", "sandbox/nope.js"];
  expect(await Promise.all(outside.map(async (path) => (await fetch(`${url}/${path}`)).status))).toEqual([404, 404, 404, 404, 404]);
});

test("switched off, there is no page, and a browser is told so in one sentence", async () => {
  const { url } = await serve({ sandbox: "off" });
  expect(await read(await fetch(`${url}/graphql`, asABrowser))).toEqual({
    status: 404,
    type: "application/json; charset=utf-8",
    body: {
      errors: [
        {
          message: "There is no page here, because DOI_NGOAI_SANDBOX is off; programs ask this address with POST or with ?query=.",
          extensions: { code: "NOT_FOUND" },
        },
      ],
    },
  });
});

test("set to apollo, the page embeds Apollo's Sandbox, and may load from Apollo alone", async () => {
  const { url } = await serve({ sandbox: "apollo" });
  const response = await fetch(`${url}/graphql`, asABrowser);
  const hosts = new Set(response.headers.get("content-security-policy")?.match(/https:\/\/[^\s;]+/g));
  expect([response.status, [...hosts]]).toEqual([200, ["https://embeddable-sandbox.cdn.apollographql.com", "https://sandbox.embed.apollographql.com"]]);
  expect(await response.text()).toContain('<script src="https://embeddable-sandbox.cdn.apollographql.com/_latest/embeddable-sandbox.umd.production.min.js">');
});

/** The whole text of an editor, by a part of its name; the page itself shows only the lines in view. */
function textOf(page: Page, editorName: "operation" | "response"): Promise<string> {
  return page.evaluate((name) => {
    interface Editors {
      getModels(): readonly { uri: { path: string }; getValue(): string }[];
    }
    const { editor } = (globalThis as unknown as { __MONACO: { editor: Editors } }).__MONACO; // GraphiQL leaves it there
    return (
      editor
        .getModels()
        .find(({ uri }) => uri.path.includes(name))
        ?.getValue() ?? ""
    );
  }, editorName);
}

/** Pastes into what has the focus, as the clipboard would; a headless browser has no clipboard of its own to paste from. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    interface Pasting {
      document: { activeElement: { dispatchEvent(event: unknown): boolean } };
      DataTransfer: new () => { setData(type: string, text: string): void };
      ClipboardEvent: new (type: string, init: object) => unknown;
    }
    const { document, DataTransfer, ClipboardEvent } = globalThis as unknown as Pasting;
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

browserTest("a new visitor finds three worked questions, runs the first, and reads its answer, and no request leaves this server", async () => {
  const { url } = await serve({ sandbox: "graphiql" });
  const answer: unknown = await (await fetch(`${url}/graphql`, post({ query: questions[0] }))).json();
  await inBrowser(async ({ page, requests, complaints }) => {
    await page.goto(url);
    const tabs = page.locator(".graphiql-tab-button");
    await tabs.nth(2).waitFor();
    expect(await tabs.allInnerTexts()).toEqual(questions.map((query) => /^query (\w+)/m.exec(query)?.[1]));

    // The editors are ready when the question's text is on the page.
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    await page.locator(".graphiql-execute-button").click();
    await page.locator(".graphiql-response").getByText('"data"').first().waitFor();
    expect(JSON.parse(await textOf(page, "response"))).toEqual(answer);

    await page.waitForLoadState("networkidle");
    expect(requests.filter((address) => !address.startsWith(`${url}/`) && !address.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

browserTest("the README's question pasted into the sandbox gets the README's answer, and no request leaves this server", async () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "u").exec(readme)?.[1] ?? "";
  const { url } = await serve({ sandbox: "graphiql" });
  await inBrowser(async ({ page, requests, complaints }) => {
    await page.goto(url);
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    // On a busy machine the editor may take the focus, or fill in its tab's own text, a moment later: paste until the question stands there.
    for (let tries = 0; tries < 20 && (await textOf(page, "operation")).trim() !== block("graphql").trim(); tries += 1) {
      await page.locator(".graphiql-query-editor .view-lines").click();
      await page.keyboard.press("Control+A");
      await paste(page, block("graphql"));
      await page.waitForTimeout(250);
    }
    await page.locator(".graphiql-execute-button").click();
    await page.locator(".graphiql-response").getByText('"data"').first().waitFor();
    expect(JSON.parse(await textOf(page, "response"))).toEqual(JSON.parse(block("json")));

    expect(requests.filter((address) => !address.startsWith(`${url}/`) && !address.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

browserTest("the menu holds every question, and the one chosen opens in a tab of its own, ready to run", async () => {
  const { url } = await serve({ sandbox: "graphiql" });
  const last = allQuestions.at(-1)!;
  await inBrowser(async ({ page, complaints }) => {
    await page.goto(url);
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    await page.locator(".questions").click();
    const menu = page.getByRole("menuitem");
    await menu.first().waitFor();
    expect(await menu.allInnerTexts()).toEqual(allQuestions.map((query) => query.slice(2, query.indexOf("\n"))));

    await menu.last().click();
    for (let tries = 0; tries < 20 && (await textOf(page, "operation")).trim() !== last.trim(); tries += 1) await page.waitForTimeout(250);
    await page
      .locator(".graphiql-tab-button")
      .getByText(/^query (\w+)/m.exec(last)![1]!)
      .waitFor(); // the tab takes the name when the page has read the question
    expect(await page.locator(".graphiql-tab-button").count()).toBe(4);
    await page.locator(".graphiql-execute-button").click();
    await page.locator(".graphiql-response").getByText('"data"').first().waitFor();
    expect(JSON.parse(await textOf(page, "response"))).toEqual(await (await fetch(`${url}/graphql`, post({ query: last }))).json());
    expect(complaints).toEqual([]);
  });
});

browserTest("switched off, a browser shows the sentence", async () => {
  const { url } = await serve({ sandbox: "off" });
  await inBrowser(async ({ page }) => {
    await page.goto(url);
    expect(await page.locator("body").innerText()).toContain("There is no page here, because DOI_NGOAI_SANDBOX is off");
  });
});
