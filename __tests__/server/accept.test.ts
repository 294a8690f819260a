import { expect, test } from "@jest/globals";
import { preferredMediaType } from "../../src/server/accept.js";

const offers = ["application/json", "application/graphql-response+json", "text/html"] as const;

test.each([
  ["no header takes the first offer", undefined, "application/json"],
  ["anything takes the first offer", "*/*", "application/json"],
  ["a browser's header takes HTML", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", "text/html"],
  ["the heavier weight wins", "application/json;q=0.5, application/graphql-response+json;q=0.9", "application/graphql-response+json"],
  ["among equal weights the first named wins", "application/graphql-response+json, application/json", "application/graphql-response+json"],
  ["a type named exactly wins over a wildcard before it", "*/*, application/graphql-response+json", "application/graphql-response+json"],
  ["a family takes its member", "text/*", "text/html"],
  ["weight 0 refuses a type that a wildcard would allow", "application/json;q=0, */*;q=0.1", "application/graphql-response+json"],
  ["case and parameters do not matter", "Application/JSON; charset=UTF-8", "application/json"],
  ["a header that allows none of them gives null", "image/png", null],
  ["a weight that is no number refuses", "text/html;q=high", null],
] as const)("%s", (_name, accept, preferred) => {
  expect(preferredMediaType(accept, offers)).toBe(preferred);
});
