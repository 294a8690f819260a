/** The page of the setting `apollo`: Apollo's embedded Sandbox, which their servers provide, asking our door. */
import { createHash } from "node:crypto";
import type { Reply } from "../reply.js";

const scriptHost = "https://embeddable-sandbox.cdn.apollographql.com";
const frameHost = "https://sandbox.embed.apollographql.com";

const start = `new window.EmbeddedSandbox({ target: "#sandbox", initialEndpoint: location.origin + location.pathname, includeCookies: false });`;
const startDigest = createHash("sha256").update(start).digest("base64");

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Đối Ngoại Graph</title>
    <style>html, body { height: 100%; margin: 0; } #sandbox { position: absolute; inset: 0; }</style>
  </head>
  <body>
    <div id="sandbox"></div>
    <script src="${scriptHost}/_latest/embeddable-sandbox.umd.production.min.js"></script>
    <script>${start}</script>
  </body>
</html>
`;

/** Needs the internet: the script and the frame come from Apollo. */
export const apolloPage: Reply = {
  status: 200,
  headers: {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
    "content-security-policy": `default-src 'none'; script-src ${scriptHost} 'sha256-${startDigest}'; frame-src ${frameHost}; connect-src 'self'; style-src 'unsafe-inline'; img-src https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    vary: "accept",
  },
  body: html,
};
