/** How deeply a document nests, told before it is parsed: graphql-js parses and validates by recursion, and would run out of stack. */
import { Lexer, Source, TokenKind } from "graphql";

/** As many levels are read. In a new process graphql-js 16.15 on Node 20 runs out of stack between 1,500 and 1,750 levels, and later once it is warm. */
export const maxLevels = 500;

const openers: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const closers: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

/** Whether a document nests braces, brackets and parentheses deeper than {@link maxLevels}. What stands in its strings and comments does not count. */
export function isTooDeep(document: string): boolean {
  // Nearly every document has fewer openings than it may have levels, and is not read twice.
  if (!hasMoreOpenings(document, maxLevels)) return false;
  const lexer = new Lexer(new Source(document));
  let levels = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF && levels <= maxLevels; token = lexer.advance()) {
      if (openers.includes(token.kind)) levels += 1;
      else if (closers.includes(token.kind)) levels -= 1;
    }
  } catch {
    // Characters that make no token: the parser stops there too, and says so.
  }
  return levels > maxLevels;
}

function hasMoreOpenings(document: string, limit: number): boolean {
  let openings = 0;
  for (let index = 0; index < document.length && openings <= limit; index += 1) {
    const code = document.charCodeAt(index);
    if (code === 0x7b || code === 0x5b || code === 0x28) openings += 1;
  }
  return openings > limit;
}
