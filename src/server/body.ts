/** Reading a request's JSON body, within a limit. */
import type { IncomingMessage } from "node:http";
import { Refusal, type Asked } from "./reply.js";
import { settingTable } from "./settings.js";

/**
 * The JSON object that a request carries.
 *
 * @throws Refusal 415 for another content type, charset or a compressed body, 413 above `limit` bytes, 400 for what is not a JSON object.
 */
export async function readJsonBody(request: Asked, limit: number): Promise<Record<string, unknown>> {
  const contentType = request.headers["content-type"];
  if (!/^\s*application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(contentType ?? "")) {
    throw new Refusal(
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      `The body must be sent as application/json in UTF-8, not as ${contentType === undefined ? "something unnamed" : JSON.stringify(contentType)}.`,
    );
  }
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") {
    throw new Refusal(415, "UNSUPPORTED_MEDIA_TYPE", `The body must be sent without compression, not with content-encoding ${JSON.stringify(encoding)}.`);
  }
  const body = parse(await request.text(limit));
  if (typeof body !== "object" || body === null || Array.isArray(body) || Object.keys(body).length === 0) {
    throw noObject();
  }
  return body as Record<string, unknown>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw noObject();
  }
}

/**
 * The text that a message carries.
 *
 * @throws Refusal 413 above `limit` bytes, 400 for bytes that are no UTF-8.
 */
export async function readText(message: IncomingMessage, limit: number): Promise<string> {
  const bytes = await readWithin(message, limit);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw noObject();
  }
}

function noObject(): Refusal {
  return new Refusal(400, "BAD_REQUEST", 'The body must be one JSON object in UTF-8, such as {"query": "{ __typename }"}.');
}

/** What a body above the limit is refused with. */
export function tooLarge(limit: number): Refusal {
  const message = `The body is larger than the ${String(limit)} bytes that are read; the operator sets their number as ${settingTable.maxBody.variable}.`;
  return new Refusal(413, "BODY_TOO_LARGE", message, { facts: { max: limit } });
}

function readWithin(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers["content-length"]) > limit) return Promise.reject(tooLarge(limit));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      // What follows is received and dropped: a caller that is still sending reads no answer before it is done.
      if (length > limit) reject(tooLarge(limit));
      else chunks.push(chunk);
    });
    request.once("end", () => {
      resolve(Buffer.concat(chunks, length));
    });
    request.once("error", reject);
  });
}
