import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

const parse = (value: unknown): number => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new GraphQLError('WholeNumber must be a number.');
};

/** A number that somebody typed. Whether it is whole, and how large it may be, is the rule's to say, with the field. */
export const wholeNumber = new GraphQLScalarType({
  name: 'WholeNumber',
  parseValue: parse,
  parseLiteral: (node, variables) => parse(valueFromASTUntyped(node, variables)),
  serialize: (value) => value as number,
});
