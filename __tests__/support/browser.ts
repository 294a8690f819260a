/** A real Chromium, driven by playwright-core; tests that need one are skipped where there is none. */
import { existsSync } from "node:fs";
import { test } from "@jest/globals";
import { chromium, type Browser, type Page } from "playwright-core";

const executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium";

/** `test` where there is a browser; elsewhere it skips, and says why. */
export const browserTest: typeof test | typeof test.skip = existsSync(executablePath) ? test : skipAloud();

function skipAloud(): typeof test.skip {
  process.stderr.write(`Browser tests are skipped: there is no ${executablePath}; install Chromium, or set CHROME_PATH.\n`);
  return test.skip;
}

/** What a visit saw: every address that was asked for, and everything that went wrong in the page. */
export interface Visit {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Runs `visit` in a browser of its own, with an empty profile. */
export async function inBrowser(visit: (seen: Visit) => Promise<void>): Promise<void> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.context().on("request", (request) => requests.push(request.url()));
    page.on("websocket", (socket) => requests.push(socket.url()));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
    page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
    page.context().on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${String(response.status())}: ${response.url()}`);
    });
    await visit({ page, requests, complaints });
  } finally {
    await browser.close();
  }
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
