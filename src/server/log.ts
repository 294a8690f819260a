/** Structured logs: one JSON object a line, on stderr. */

/** Writes one line. An Error among the facts is written whole: its name, message, stack and causes. */
export function log(level: "warn" | "error", message: string, facts: Readonly<Record<string, unknown>> = {}): void {
  const line = { time: new Date().toISOString(), level, message, ...facts };
  process.stderr.write(`${JSON.stringify(line, (_key, value: unknown) => (value instanceof Error ? whole(value) : value))}\n`);
}

function whole(error: Error): Record<string, unknown> {
  return { name: error.name, message: error.message, stack: error.stack, ...(error.cause === undefined ? {} : { cause: error.cause }) };
}
