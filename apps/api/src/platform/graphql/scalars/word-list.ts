import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const oneOf = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** A scalar that takes the words of one closed list and no other. */
export const wordList = (name: string, words: readonly string[]): GraphQLScalarType<string> => {
  const known = new Set(words);
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && known.has(value)) return value;
    throw new GraphQLError(`${name} must be one of ${oneOf(words)}.`);
  };
  return new GraphQLScalarType({
    name,
    extensions: { words },
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
    serialize: (value) => value as string,
  });
};
