import { GraphQLError, Lexer, Source, TokenKind, type Token } from 'graphql';
import { limits } from './limits.js';

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** The tokens of a query as its parser will meet them: as many as it takes, and up to the first that is none. */
function* tokensOf(query: string): Generator<Token> {
  const lexer = new Lexer(new Source(query));
  try {
    for (let taken = 0; taken <= limits.tokens && lexer.advance().kind !== TokenKind.EOF; taken += 1) yield lexer.token;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
}

/** How deep the brackets of a query are nested, read before it is parsed. What stands in texts and comments does not count. */
export const queryNesting = (query: string): number => {
  let [open, deepest] = [0, 0];
  for (const { kind } of tokensOf(query)) {
    if (opening.has(kind)) open += 1;
    else if (closing.has(kind)) open -= 1;
    deepest = Math.max(deepest, open);
  }
  return deepest;
};
