/** The web example as its visitors have it: started by its command, in a real Chromium, with the keyboard, on a phone, and under axe. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import axe from "axe-core";
import type { Page, Route } from "playwright-core";
import { tables, wordsIn } from "../../examples/web/src/words.js";
import { browserTest, inBrowser } from "../support/browser.js";
import { failed, run } from "../support/program.js";
import { post, serve, stopAll } from "../support/serving.js";

const folder = new URL("../../examples/web/", import.meta.url);
const command = fileURLToPath(new URL("serve.mjs", folder));
const screenshot = fileURLToPath(new URL("screenshot.png", folder));

let child: ChildProcess;
let site = "";
let graph = "";

beforeAll(async () => {
  graph = `${(await serve()).url}/graphql`;
  child = spawn(process.execPath, [command, "--port", "0", "--url", graph], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  for await (const chunk of child.stdout!) {
    said += String(chunk);
    if (said.includes("\n")) break;
  }
  site = /served at (\S+) over/.exec(said)?.[1] ?? said;
});

afterAll(async () => {
  child.kill("SIGTERM");
  await once(child, "exit");
  await stopAll();
});

/** What axe finds wrong, as rule and place. */
async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`));
}

/** Opens a page of the site, and waits until it has all that it asks for. */
async function open(page: Page, hash: string): Promise<void> {
  await page.goto(`${site}${hash}`);
  await page.locator("h1").waitFor();
  await page.waitForLoadState("networkidle");
}

browserTest("a visitor types without marks, opens what is found, reads its evidence and what is disputed, and no request leaves the site", async () => {
  await inBrowser(async ({ page, requests, complaints }) => {
    await open(page, "");
    await page.getByRole("searchbox").pressSequentially("chi thi 28");
    const hit = page.locator("main a", { hasText: "Chỉ thị 28/CT-TW" }).first();
    await hit.waitFor();
    await page.getByRole("status").filter({ hasText: "kết quả" }).waitFor();
    expect(await page.locator("mark").allInnerTexts()).toEqual(expect.arrayContaining(["Chỉ", "thị", "28"]));
    await page.waitForURL(/q=chi\+thi\+28/);

    await hit.focus();
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { level: 1, name: "Chỉ thị 28/CT-TW" });
    await heading.waitFor();
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
    expect(await page.title()).toBe("Chỉ thị 28/CT-TW · Đối ngoại");

    const evidence = page.getByRole("region", { name: "Căn cứ" }).getByRole("listitem");
    expect(await evidence.count()).toBe(2);
    expect(await evidence.last().innerText()).toContain("đoạn 18");
    expect(await evidence.last().innerText()).toContain("nguồn viết cách khác");
    const disputed = page.getByRole("region", { name: "Điểm các nguồn không khớp" });
    expect(await disputed.getByRole("listitem").locator("q").allInnerTexts()).toEqual(["32-CT/TW", "28/CT-TW", "38/CT-TW"]);
    expect(await disputed.innerText()).toContain("Một bài viết số của ba chỉ thị theo hai thứ tự");

    await page.goBack();
    await hit.waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("chi thi 28");
    expect(requests.filter((address) => !address.startsWith(site))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** Everything that the graph lists there, page by page. */
async function all<Node>(list: string, selection: string): Promise<readonly Node[]> {
  const query = `query ($after: String) { list: ${list}(first: 100, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { data } = (await (await fetch(graph, post({ query, variables: { after } }))).json()) as {
      data: { list: { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
    nodes.push(...data.list.nodes);
    if (!data.list.pageInfo.hasNextPage) return nodes;
    after = data.list.pageInfo.endCursor;
  }
}

test("every field that evidence, a gap or a disagreement speaks of has words in both languages, and so has every unit", async () => {
  const lists = [
    "articles",
    "speeches",
    "directives",
    "goalSets",
    "goals",
    "statements",
    "organizations",
    "offices",
    "people",
    "countries",
    "events",
    "topics",
  ];
  const facts = "citations { supports } gaps { field } disagreements { field }";
  interface Facts {
    readonly citations: readonly { readonly supports: readonly string[] }[];
    readonly gaps?: readonly { readonly field: string }[];
    readonly disagreements?: readonly { readonly field: string }[];
    readonly units?: readonly string[];
    readonly observations?: { readonly nodes: readonly (Facts & { readonly quantity: { readonly units: readonly string[] } })[] };
  }
  const indicators = await all<Facts>("indicators", `${facts} units observations(first: 100) { nodes { citations { supports } quantity { units } } }`);
  const figures = indicators.flatMap(({ observations }) => observations?.nodes ?? []);
  const resources = (await Promise.all(lists.map((list) => all<Facts>(list, facts)))).flat();
  const fields = new Set(
    [...resources, ...indicators, ...figures].flatMap(({ citations, gaps = [], disagreements = [] }) => [
      ...citations.flatMap(({ supports }) => supports),
      ...[...gaps, ...disagreements].map(({ field }) => field),
    ]),
  );
  const units = new Set([...indicators.flatMap((indicator) => indicator.units ?? []), ...figures.flatMap(({ quantity }) => quantity.units)]);
  expect([fields.size > 50, units.size > 10]).toEqual([true, true]);

  const without = (table: "fields" | "units", keys: Iterable<string>): readonly string[] => [...keys].filter((key) => !Object.hasOwn(tables[table], key));
  expect({ fields: without("fields", fields), units: without("units", units) }).toEqual({ fields: [], units: [] });
  expect([...fields].filter((field) => [wordsIn("vi"), wordsIn("en")].some(({ name }) => /[a-z][A-Z]/u.test(name("fields", field))))).toEqual([]);
});

browserTest("a page says everything in its own language: fields, units, and the title of the window", async () => {
  await inBrowser(async ({ page }) => {
    await open(page, "#/vi/event:cap-cao-asean-1998");
    expect(await page.getByRole("region", { name: "Căn cứ" }).innerText()).toContain("Cho biết: loại sự kiện, ngày");
    await open(page, "#/vi/indicator:parties-with-relations");
    await page.getByText("Đơn vị: chính đảng").waitFor();
    await page.getByRole("link", { name: "English" }).click();
    await page.getByText("Unit: party").waitFor();
    expect(await page.title()).toBe("Political parties with which the Communist Party of Viet Nam has relations · External relations");
    await open(page, "#/vi/timeline");
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForFunction("document.title === 'Timeline · External relations'");
  });
});

browserTest("an indicator is drawn with comparators and the years without a figure, and a table says the same", async () => {
  await inBrowser(async ({ page, complaints }) => {
    await page.setViewportSize({ width: 900, height: 760 });
    await open(page, "#/en/indicator:parties-with-relations");
    const chart = page.getByRole("img", { name: "Chart, 2012–2024" });
    expect(await chart.isVisible()).toBe(true);
    expect(await chart.locator(".figure").count()).toBe(5);
    expect(await chart.locator(".more_than .bound").count()).toBe(1);
    expect(await chart.locator(".value").allTextContents()).toEqual(["206", "> 200", "247", "247 ×2"]);
    // three figures are dated to a moment; of two only a span is known, and nothing is filled in its middle
    expect([await chart.locator(".point").count(), await chart.locator(".span.window").count(), await chart.locator(".hollow").count()]).toEqual([3, 2, 4]);
    expect(await page.locator(".legend").innerText()).toContain("at some moment within this span");
    expect(await page.locator(".legend").innerText()).toContain("no figure: 2014–2018");
    const rows = page.getByRole("table").getByRole("row");
    expect(await rows.nth(2).getByRole("cell").allInnerTexts()).toEqual([
      "more than",
      "> 200",
      "the end of 2013",
      expect.stringMatching(/^Three pillars .*, paragraph \d+/) as unknown as string,
    ]);
    expect(await rows.nth(5).getByRole("cell").last().innerText()).toMatch(/, paragraphs 5, 14, 18$/);
    expect(await rows.count()).toBe(6);
    if (process.env.SCREENSHOT === "write") await page.screenshot({ path: screenshot });
    expect(complaints).toEqual([]);
  });
});

browserTest.each([
  ["about", "#/vi/indicator:foreign-investment-signed", "≈ 400 tỷ"],
  ["nearly", "#/vi/indicator:years-of-coordination-regulation", "< 5"],
  ["order_of_magnitude", "#/vi/indicator:peacekeeping-deployments", "100–1.000"],
])("a figure that is known as %s is drawn so", async (comparator, hash, label) => {
  await inBrowser(async ({ page }) => {
    await open(page, hash);
    expect(await page.locator(`.chart > svg .figure.${comparator}`).count()).toBe(1);
    expect(await page.locator(".chart .value").allTextContents()).toEqual([label]);
  });
});

browserTest("no number of a chart leaves the screen of a phone", async () => {
  await inBrowser(async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, "#/vi/indicator:foreign-organizations-with-relations");
    const number = await page.locator(".chart .value").boundingBox();
    expect(number!.x + number!.width).toBeLessThanOrEqual(360);
  });
});

browserTest("a period within one year is written as that year", async () => {
  await inBrowser(async ({ page }) => {
    await open(page, "#/en/indicator:trade-turnover");
    expect(await page.getByRole("table").getByRole("row").nth(1).getByRole("cell").nth(2).innerText()).toBe("2021");
  });
});

browserTest.each([
  ["#/vi/event:cap-cao-asean-1998", { Loại: "hội nghị", Ngày: "1998", "Đăng cai": "Việt Nam" }],
  ["#/en/goal:nguyen-phu-trong-asks-2021-8", { "By when": "2030", "Said by": "Nguyễn Phú Trọng", "In the speech": "14/12/2021" }],
  ["#/en/statement:external-work-carried-out-in-full-2021", { Kind: "assessment", "In the article": "14/12/2021" }],
  ["#/vi/statement:districts-joined-online-2021", { "Người nói": "lời của bài viết", "Trong bài viết": "14/12/2021" }],
  ["#/vi/speech:pham-binh-minh-report-2021", { Ngày: "14/12/2021", "Người phát biểu": "Phạm Bình Minh" }],
  ["#/en/article:baohatinh-2021-national-conference", { Kind: "news report", Date: "14/12/2021" }],
])("the page %s shows its own facts, its date among them", async (hash, facts) => {
  await inBrowser(async ({ page, complaints }) => {
    await open(page, hash);
    const rows = await page.locator("dl > div").allInnerTexts();
    for (const [name, value] of Object.entries(facts)) {
      expect(rows).toContainEqual(expect.stringMatching(new RegExp(`^${name}\\n[^]*${value}`)));
    }
    expect(await violationsIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

browserTest("a person's offices stand in time, each moment with its words and its source", async () => {
  await inBrowser(async ({ page, complaints }) => {
    await open(page, "#/vi/person:pham-binh-minh");
    const offices = page.getByRole("region", { name: "Chức vụ qua thời gian" });
    expect(await offices.getByRole("heading", { level: 3 }).count()).toBeGreaterThan(1);
    expect(await offices.locator("svg .moment").count()).toBeGreaterThan(1);
    expect(await offices.innerText()).toContain("17/02/2014: Bộ trưởng Bộ Ngoại giao");
    expect(complaints).toEqual([]);
  });
});

browserTest("the timeline grows by a button that the keyboard reaches, and turns round", async () => {
  await inBrowser(async ({ page, complaints }) => {
    await open(page, "#/vi/timeline");
    const dated = page.locator(".timeline li");
    expect(await dated.count()).toBe(20);
    const years = await page.locator("h2").allInnerTexts();
    expect(years).toEqual([...new Set(years)]);
    await page.getByRole("button", { name: /^Xem thêm/ }).focus();
    await page.keyboard.press("Enter");
    await dated.nth(39).waitFor();
    const latest = await dated.first().innerText();
    await page.getByRole("combobox").selectOption("ASC");
    await page.waitForFunction((before) => {
      const { document } = globalThis as unknown as { document: { querySelector(selector: string): { innerText: string } | null } };
      return (document.querySelector(".timeline li")?.innerText ?? before) !== before;
    }, latest);
    expect(complaints).toEqual([]);
  });
});

browserTest.each([
  ["vi", "08:45, 14/12/2021"],
  ["en", "14/12/2021, 08:45"],
])("a time of day is written as in %s", async (language, written) => {
  await inBrowser(async ({ page }) => {
    await open(page, `#/${language}/timeline`);
    expect(await page.locator(".timeline .date", { hasText: "08:45" }).allInnerTexts()).toEqual([written]);
  });
});

browserTest("the language stands in the address, and a switch keeps the page", async () => {
  await inBrowser(async ({ page }) => {
    await open(page, "#/vi/directive:32-ct-tw-2019");
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Directive 32-CT/TW" }).waitFor();
    expect([page.url(), await page.locator("html").getAttribute("lang")]).toEqual([`${site}#/en/directive:32-ct-tw-2019`, "en"]);
  });
});

browserTest("what is empty says so, and so does an address that names nothing", async () => {
  await inBrowser(async ({ page, complaints }) => {
    await open(page, "#/en/?q=qwertyuiop");
    await page.getByText("Nothing was found. Try fewer words.").waitFor();
    await open(page, "#/en/directive:none");
    await page.getByRole("heading", { name: "Nothing has this address." }).waitFor();
    await open(page, "#/en/%E0%A4%A");
    await page.getByRole("heading", { name: "Nothing has this address." }).waitFor();
    for (const word of ["constructor", "toString:x", "__proto__:x", "hasOwnProperty"]) {
      await open(page, `#/en/${word}`);
      await page.getByRole("heading", { name: "Nothing has this address." }).waitFor();
    }
    await open(page, "#/en/person:ho-chi-minh");
    await page.getByText("No source names an office.").waitFor();
    expect(complaints).toEqual([]);
  });
});

browserTest("while it loads the page says so; when it fails it says why, and tries again when told to", async () => {
  await inBrowser(async ({ page }) => {
    let broken = true;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/graphql**", async (route) => {
      if (!broken) return route.continue();
      await held;
      return route.fulfill({ status: 500, contentType: "text/html", headers: { "x-request-id": "request-7" }, body: "<h1>Sorry</h1>" });
    });
    await page.goto(`${site}#/en/directive:32-ct-tw-2019`);
    await page.getByRole("status").filter({ hasText: "Loading…" }).waitFor();
    release();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("This could not be loaded.");
    expect(await alert.innerText()).toContain("The server has a problem (HTTP 500)");
    expect(await alert.innerText()).toContain("request-7");
    expect(await violationsIn(page)).toEqual([]);
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { level: 1, name: "Directive 32-CT/TW" }).waitFor();
  });
});

browserTest("a server that cannot be reached, one that answers something else and one that refuses are told apart", async () => {
  await inBrowser(async ({ page }) => {
    const reasons: string[] = [];
    const answers: ((route: Route) => Promise<void>)[] = [
      (route) => route.abort(),
      (route) => route.fulfill({ status: 503, contentType: "text/html", body: "<h1>Sorry</h1>" }),
      (route) => route.fulfill({ status: 500, json: { errors: [{ message: "Unexpected error." }] } }),
    ];
    for (const answer of answers) {
      await page.route("**/graphql**", answer);
      await open(page, "#/vi/directive:32-ct-tw-2019");
      reasons.push(await page.getByRole("alert").locator("p").first().innerText());
      await page.unroute("**/graphql**");
      await page.goto("about:blank");
    }
    expect(reasons).toEqual(["Không kết nối được với máy chủ.", "Máy chủ đang gặp sự cố (HTTP 503).", "Máy chủ không thực hiện được yêu cầu này."]);
  });
});

browserTest("the focus stays in the list when a button of it goes away", async () => {
  await inBrowser(async ({ page }) => {
    const focused = (): Promise<unknown> => page.evaluate("[document.activeElement.tagName, document.activeElement.innerText]");
    await page.route("**/graphql**", (route) => route.fulfill({ status: 500, contentType: "text/html", body: "<h1>Sorry</h1>" }));
    await open(page, "#/en/?q=le+hoai+trung");
    const again = page.getByRole("button", { name: "Try again" });
    await again.waitFor();
    await page.unroute("**/graphql**");
    await again.focus();
    await page.keyboard.press("Enter");
    await page.getByText("Lê Hoài Trung").first().waitFor();
    expect(await focused()).toEqual(["DIV", expect.stringContaining("Lê Hoài Trung")]);

    await open(page, "#/en/timeline");
    await page.getByRole("button", { name: /^Show more/ }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".timeline li").nth(39).waitFor();
    expect(await focused()).toEqual(["BUTTON", expect.stringContaining("Show more")]);
  });
});

browserTest.each([
  ["vi", "Không tải được.", "Trang này gặp lỗi khi hiển thị.", "Dòng thời gian"],
  ["en", "This could not be loaded.", "This page broke while it was being shown.", "Timeline"],
])("a page that breaks says so in %s, and the menu stays", async (language, heading, reason, timeline) => {
  await inBrowser(async ({ page }) => {
    await page.route("**/graphql**", (route) => route.fulfill({ json: { data: { directive: { id: "directive:32-ct-tw-2019" } } } }));
    await open(page, `#/${language}/directive:32-ct-tw-2019`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(heading);
    expect(await page.getByRole("alert").innerText()).toContain(reason);
    expect(await violationsIn(page)).toEqual([]);
    await page.unroute("**/graphql**");
    await page.getByRole("link", { name: timeline }).click();
    await page.getByRole("heading", { level: 1, name: timeline }).waitFor();
  });
});

const places = [
  "#/vi/",
  "#/vi/?q=doi%20ngoai",
  "#/en/directive:28-ct-tw-2008",
  "#/en/indicator:parties-with-relations",
  "#/vi/person:le-hoai-trung",
  "#/vi/timeline",
];

browserTest.each([
  ["a desk, by day", { width: 1200, height: 800 }, "light"],
  ["a phone, by night", { width: 360, height: 740 }, "dark"],
] as const)("on %s axe finds nothing wrong, and no page is wider than the screen", async (_name, size, colorScheme) => {
  await inBrowser(async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    for (const place of places) {
      await open(page, place);
      expect([place, await violationsIn(page)]).toEqual([place, []]);
      expect([place, await page.evaluate("document.documentElement.scrollWidth <= innerWidth")]).toEqual([place, true]);
    }
  });
});

browserTest("the keyboard finds the way past the menu first", async () => {
  await inBrowser(async ({ page }) => {
    await open(page, "#/en/timeline");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("MAIN");
  });
});

test("without an address it starts a graph of its own, and the page may load from nowhere else", async () => {
  const alone = spawn(process.execPath, [command, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(alone.stdout.setEncoding("utf8"), "data")) as [string];
  const address = /served at (\S+) over http:\/\/127\.0\.0\.1:\d+\/graphql$/m.exec(line)?.[1] ?? "";
  const answer = await fetch(`${address}graphql?query={__typename}`, { headers: { accept: "application/json" } });
  expect([address === site, await answer.json()]).toEqual([false, { data: { __typename: "Query" } }]);
  expect((await fetch(address)).headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'; /);
  alone.kill("SIGTERM");
  await once(alone, "exit");
});

test("the README shows the picture that this test takes, and it is small", () => {
  expect(readFileSync(new URL("README.md", folder), "utf8")).toContain("](screenshot.png)");
  const { scripts } = JSON.parse(readFileSync(new URL("../../package.json", folder), "utf8")) as { scripts: Record<string, string> };
  expect(scripts["example:web"]).toBe("npm run --silent build && node examples/web/serve.mjs");
  expect(readFileSync(screenshot).subarray(1, 4).toString()).toBe("PNG");
  expect(statSync(screenshot).size).toBeLessThan(150_000);
});

test("the command explains itself, and says in one line what was not understood and what does not answer", async () => {
  const help = await run(["--help"], {}, command);
  expect([help.status, help.stdout.split("\n")[0], help.stderr]).toEqual([0, "npm run example:web -- [options]", ""]);
  expect(await run(["--prot", "1"], {}, command)).toEqual(failed(2, "example:web: Unknown option '--prot'. The options are --port, --url and --help."));
  expect(await run(["--port", "high"], {}, command)).toEqual(failed(2, 'example:web: --port: expected a whole number from 0 to 65535, came "high"'));
  expect(await run(["--url", "localhost"], {}, command)).toEqual(
    failed(2, 'example:web: --url: expected an address that begins with http:// or https://, came "localhost"'),
  );
  const other = createServer((_request, response) => response.writeHead(404).end("There is nothing here.")).listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/graphql`;
  expect(await run(["--url", address], {}, command)).toEqual(failed(1, `example:web: no graph answers there: Corpus: no GraphQL answer from ${address}: 404`));
  other.close();
  await once(other, "close");
  expect(await run(["--port", new URL(site).port, "--url", graph], {}, command)).toEqual(
    failed(1, `example:web: port ${new URL(site).port} is taken; give another with --port`),
  );
});
