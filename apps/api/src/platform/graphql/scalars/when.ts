import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

const parse = (value: unknown): object => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new GraphQLError('When must be an object.');
};

/** What an item depends on. Whether its words and ids are known is the domain's to say, as a refusal with the field. */
export const when = new GraphQLScalarType({
  name: 'When',
  parseValue: parse,
  parseLiteral: (node, variables) => parse(valueFromASTUntyped(node, variables)),
  serialize: (value) => value as object,
});
