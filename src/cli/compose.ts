/** `doi-ngoai compose`: a neighbour's subgraphs beside the published contract, composed to a supergraph, or told what is wrong and how to mend it. */
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { GraphQLError, Kind, Lexer, Source, TokenKind, parse } from "graphql";
import type { DocumentNode } from "graphql";
import type { Command } from "./command.js";
import { UsageError } from "./command.js";
import { causes, composerFindings, gathered } from "./composition/findings.js";
import type { Finding } from "./composition/findings.js";
import { listed, problemOf } from "./composition/mends.js";
import type { Problem } from "./composition/mends.js";
import { isKnown, subgraphOf } from "./composition/sdl.js";
import type { Subgraph } from "./composition/sdl.js";
import { stricterFindings } from "./composition/stricter.js";
import { write } from "./export.js";
import { CheckFailed } from "./verdict.js";

/** What our subgraph is called in a composition, and where `serve` has it when nothing else is set. */
const ours = { name: "doi-ngoai", url: "http://127.0.0.1:4000/subgraph", schema: new URL("../../schema/subgraph.graphql", import.meta.url) };

/** The command. */
export const compose: Command = {
  name: "compose",
  summary: "Composes your subgraphs with the published contract and prints the supergraph, or each error with its mend.",
  operands: "FILE...",
  options: { out: { value: "file", description: "Where to write the supergraph; standard output when not given." } },
  notes: [
    "Each FILE is the SDL of a subgraph, which is called as the file without its ending; - is standard input. Ours is called doi-ngoai.",
    "Example: doi-ngoai compose bookmarks.graphql > supergraph.graphql",
    "The supergraph has the address http://127.0.0.1:4000/subgraph for doi-ngoai and none for the others: set them in your router.",
    "Exit status 1 when the subgraphs do not compose; each error stands on standard error with its place, what is wrong, and how to mend it.",
  ],
  async run({ out }, files) {
    if (files.length === 0) throw new UsageError("compose needs a FILE: the SDL of your subgraph");
    const { subgraphs: neighbours, problems } = readAll(files);
    report(problems);
    const subgraphs = [subgraphOf(ours.name, ours.name, parse(readFileSync(ours.schema, "utf8"))), ...neighbours];
    const { supergraph, findings } = await composed(subgraphs, neighbours);
    report(findings.map((finding) => problemOf(finding, subgraphs, ours.name)));
    write(supergraph, out);
  },
};

/** The subgraphs in these files, and what is wrong with those that cannot be read or parsed, or have another's name. */
function readAll(files: readonly string[]): { readonly subgraphs: readonly Subgraph[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const subgraphs: Subgraph[] = [];
  for (const path of files) {
    const file = path === "-" ? "standard input" : path;
    const name = path === "-" ? "stdin" : basename(path, extname(path));
    const text = readText(path);
    const problem = (code: string, wrong: string, mend: string, place = file): number => problems.push({ place, code, about: [], wrong, mend });
    const twin = [ours.name, ...subgraphs.map((subgraph) => subgraph.name)].includes(name);
    if (twin) problem("NAME_TAKEN", `a subgraph is called '${name}' already, and is called as its file.`, "give the file another name.");
    else if (typeof text !== "string")
      problem("UNREADABLE_FILE", `it cannot be read (${text.code ?? "unknown reason"}).`, "name a file that is there and may be read.");
    else {
      const document = parsed(new Source(text, file));
      if ("kind" in document) subgraphs.push(subgraphOf(name, file, document));
      else problem("SYNTAX_ERROR", document.wrong, document.mend, document.place);
    }
  }
  return { subgraphs, problems };
}

function readText(path: string): string | NodeJS.ErrnoException {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

/** The document, or where its syntax breaks, what was expected there and what to do. */
function parsed(source: Source): DocumentNode | Pick<Problem, "place" | "wrong" | "mend"> {
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
    const message = error.message.replace(/^Syntax Error: /u, "").replace(/\.$/u, "");
    return { place: `${source.name}:${String(line)}:${String(column)}`, wrong: `${message}.`, mend: syntaxMend(message, source, error.positions?.[0] ?? 0) };
  }
}

function syntaxMend(message: string, source: Source, position: number): string {
  if (message.startsWith("Unterminated string")) return 'close the text with the quotes that it began with: " or """.';
  if (message.startsWith("Unexpected ") && outside(source, position))
    return "begin a definition there: type, interface, enum, union, scalar, input, directive or schema, or extend before one of them.";
  if (message.endsWith("<EOF>")) return "close what is open: a brace, a bracket or a parenthesis lacks its end.";
  return "write there what was expected, or take out what stands before it.";
}

/** Whether a position stands outside of all braces, brackets and parentheses. */
function outside(source: Source, position: number): boolean {
  const opening: readonly string[] = [TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L];
  const closing: readonly string[] = [TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R];
  const lexer = new Lexer(source);
  let depth = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF && token.start < position; token = lexer.advance()) {
      if (opening.includes(token.kind)) depth += 1;
      if (closing.includes(token.kind)) depth -= 1;
    }
  } catch {
    // Characters that make no token: graphql-js has said so.
    return false;
  }
  return depth === 0;
}

/** The supergraph, empty when there are findings. */
async function composed(
  subgraphs: readonly Subgraph[],
  neighbours: readonly Subgraph[],
): Promise<{ readonly supergraph: string; readonly findings: readonly Finding[] }> {
  const unfit = neighbours.flatMap(fileFindings);
  if (unfit.length > 0) return { supergraph: "", findings: unfit };
  // Loaded here, since no other command needs it.
  const { composeServices } = await import("@theguild/federation-composition");
  try {
    const { errors = [], supergraphSdl = "" } = composeServices(
      subgraphs.map(({ name, document }) => ({ name, url: name === ours.name ? ours.url : "", typeDefs: document })),
    );
    return { supergraph: supergraphSdl, findings: findingsOf(errors, subgraphs) };
  } catch (error) {
    throw new CheckFailed(`the composer gave up on these files (${(error as Error).message}): take parts out until it composes, to see which it is`);
  }
}

/** What the composer finds, and what it would let through. */
function findingsOf(errors: readonly GraphQLError[], subgraphs: readonly Subgraph[]): readonly Finding[] {
  const codes = new Set(errors.map(({ extensions }) => extensions.code));
  const stricter = stricterFindings(subgraphs, ours.name).map((finding) => ({ ...finding, stricter: !codes.has(finding.code) }));
  // Our rule for this code sees more than the composer's, and knows who is to mend it.
  const others = errors.filter(({ extensions }) => extensions.code !== "INTERFACE_KEY_MISSING_IMPLEMENTATION_TYPE");
  return gathered(causes([...composerFindings(others, subgraphs, ours.name), ...stricter], subgraphs));
}

/** A file that is no SDL, or is not linked to a version of Federation 2 which the composer knows. */
function fileFindings({ name, document, link }: Subgraph): readonly Finding[] {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION);
  if (operation !== undefined) return [{ code: "NOT_SDL", subgraph: name, coordinates: [], facts: [], node: operation }];
  if (link === null) return [{ code: "NO_FEDERATION_LINK", subgraph: name, coordinates: [], facts: [] }];
  if (isKnown(link)) return [];
  return [{ code: "UNKNOWN_FEDERATION_LINK_VERSION", subgraph: name, coordinates: [], facts: link.version === null ? [] : [link.version], node: link.node }];
}

/**
 * Writes the problems on standard error. Two that are mended alike at one place are one.
 *
 * @throws CheckFailed when there is one.
 */
function report(problems: readonly Problem[]): void {
  const told = [...new Map(problems.toReversed().map((problem) => [`${problem.place} ${problem.code} ${problem.mend}`, problem])).values()].toReversed();
  if (told.length === 0) return;
  for (const { place, code, about, wrong, mend } of told)
    process.stderr.write(`${place}: ${about.length === 0 ? code : `${code} ${listed(about)}`}\n  Wrong: ${wrong}\n  Mend: ${mend}\n`);
  throw new CheckFailed(`${String(told.length)} problem${told.length === 1 ? "" : "s"}, and no supergraph`);
}
