/** The server's settings: one table that says what each is, read from the environment. */
import { accessSync, constants, statSync } from "node:fs";
import { z } from "zod";

const bytesInMiB = 1024 * 1024;
const wholeNumber = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/** Every setting there is. `--help`, the lines printed at start and the README's table are made from it or checked against it. */
export const settingTable = {
  port: {
    variable: "PORT",
    fallback: "4000",
    expected: "a whole number from 0 to 65535",
    description: "Port to listen on; 0 takes any free one.",
    schema: wholeNumber.pipe(z.number().max(65535)),
  },
  host: {
    variable: "HOST",
    fallback: "127.0.0.1",
    expected: "a host name or an address of this machine",
    description: "Address to listen on; 0.0.0.0 opens the server to other machines.",
    schema: z.string().regex(/^\S+$/),
  },
  sandbox: {
    variable: "DOI_NGOAI_SANDBOX",
    fallback: "graphiql",
    expected: "graphiql, apollo or off",
    description: "Page that a browser gets at /graphql: GraphiQL served from here, Apollo's embedded Sandbox (needs the internet), or none.",
    schema: z.enum(["graphiql", "apollo", "off"]),
  },
  maxBody: {
    variable: "DOI_NGOAI_MAX_BODY",
    fallback: String(bytesInMiB),
    expected: "a whole number of bytes, 1 or more",
    description: "Largest request body that is read, in bytes.",
    schema: wholeNumber.pipe(z.number().min(1)),
  },
  texts: {
    variable: "DOI_NGOAI_TEXTS",
    fallback: null,
    expected: "a folder that exists and can be read",
    description: "Folder with an operator's own copies of the source texts, known by digest; citations are checked against them at start.",
    schema: z.string().refine(isReadableFolder),
  },
  quotes: {
    variable: "DOI_NGOAI_QUOTES",
    fallback: "off",
    expected: "on or off",
    description: "Whether the graph shows the cited words of the texts in that folder.",
    schema: z.enum(["on", "off"]),
  },
} as const;

/** The settings in force. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly sandbox: "graphiql" | "apollo" | "off";
  /** In bytes. */
  readonly maxBody: number;
  readonly texts: string | null;
  readonly quotes: "on" | "off";
}

/** Settings that cannot be used; the message has one line for each problem: what was expected, and what came. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/**
 * Reads the settings from the environment. An empty variable counts as not given, and `options` (a command's `--port`, `--host`, `--texts`) go before variables.
 *
 * @throws SettingsError with every problem.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  options: Readonly<Partial<Record<"port" | "host" | "texts", string | undefined>>> = {},
): Settings {
  const problems: string[] = [];
  const read = <T>(name: keyof typeof settingTable, schema: z.ZodType<T>, option?: string): T => {
    const { variable, fallback, expected } = settingTable[name];
    const text = option ?? (env[variable] === "" ? fallback : (env[variable] ?? fallback));
    const { success, data } = schema.safeParse(text);
    if (!success) problems.push(`${option === undefined ? variable : `--${name}`}: expected ${expected}, came ${JSON.stringify(text)}`);
    return data as T; // never seen when it is undefined: the problem is thrown below
  };
  const settings: Settings = {
    port: read("port", settingTable.port.schema, options.port),
    host: read("host", settingTable.host.schema, options.host),
    sandbox: read("sandbox", settingTable.sandbox.schema),
    maxBody: read("maxBody", settingTable.maxBody.schema),
    texts: read("texts", settingTable.texts.schema.nullable(), options.texts),
    quotes: read("quotes", settingTable.quotes.schema),
  };
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

function isReadableFolder(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.X_OK);
    return statSync(path).isDirectory();
  } catch {
    return false; // missing, or not ours to read: either way not a folder that can be used
  }
}
