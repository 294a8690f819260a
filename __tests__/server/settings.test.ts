import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "@jest/globals";
import { readSettings, settingTable, SettingsError } from "../../src/server/settings.js";

test("without variables the defaults are in force", () => {
  expect(readSettings({})).toEqual({ port: 4000, host: "127.0.0.1", sandbox: "graphiql", maxBody: 1048576, texts: null, quotes: "off" });
});

test("each variable is read, and an option of the command goes before it", () => {
  const env = { PORT: "5000", HOST: "::1", DOI_NGOAI_SANDBOX: "off", DOI_NGOAI_MAX_BODY: "10", DOI_NGOAI_TEXTS: "/no/such/folder", DOI_NGOAI_QUOTES: "on" };
  expect(readSettings(env, { port: "0", texts: tmpdir() })).toEqual({ port: 0, host: "::1", sandbox: "off", maxBody: 10, texts: tmpdir(), quotes: "on" });
});

test("an empty variable counts as not given", () => {
  expect(readSettings({ PORT: "", DOI_NGOAI_TEXTS: "" })).toEqual(readSettings({}));
});

test("every problem is reported at once, by the name it was given under", () => {
  const env = { PORT: "1", HOST: "a b", DOI_NGOAI_SANDBOX: "on", DOI_NGOAI_MAX_BODY: "1MB", DOI_NGOAI_TEXTS: "/no/such/folder", DOI_NGOAI_QUOTES: "1" };
  let problems: readonly string[] = [];
  try {
    readSettings(env, { port: "65536" });
  } catch (error) {
    problems = (error as SettingsError).problems;
  }
  expect(problems).toEqual([
    '--port: expected a whole number from 0 to 65535, came "65536"',
    'HOST: expected a host name or an address of this machine, came "a b"',
    'DOI_NGOAI_SANDBOX: expected graphiql, apollo or off, came "on"',
    'DOI_NGOAI_MAX_BODY: expected a whole number of bytes, 1 or more, came "1MB"',
    'DOI_NGOAI_TEXTS: expected a folder that exists and can be read, came "/no/such/folder"',
    'DOI_NGOAI_QUOTES: expected on or off, came "1"',
  ]);
});

test("a file is not a folder of texts", () => {
  const file = process.argv[1] ?? "";
  expect(() => readSettings({ DOI_NGOAI_TEXTS: file })).toThrow(
    new SettingsError([`DOI_NGOAI_TEXTS: expected a folder that exists and can be read, came "${file}"`]),
  );
});

test("the README lists every variable with its default and what it is for", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8").replace(/ +/g, " "); // a formatter pads the table's cells
  const rows = Object.values(settingTable).map(
    ({ variable, fallback, description }) => `| \`${variable}\` | ${fallback === null ? "not set" : `\`${fallback}\``} | ${description} |`,
  );
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
});
