import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { contentKinds } from '@countersign/domain/document/content';

const kinds: readonly string[] = contentKinds;

const parse = (value: unknown): object => {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isObject && 'kind' in value && typeof value.kind === 'string' && kinds.includes(value.kind)) return value;
  throw new GraphQLError(`Content must be an object whose kind is one of ${kinds.join(', ')}.`);
};

/** Content of an item by its kind. Whether its fields are right is the domain's to say, as a refusal with the field. */
export const content = new GraphQLScalarType({
  name: 'Content',
  parseValue: parse,
  parseLiteral: (node, variables) => parse(valueFromASTUntyped(node, variables)),
  serialize: (value) => value as object,
});

/** Facts only ever leave. */
export const facts = new GraphQLScalarType({
  name: 'Facts',
  parseValue: () => {
    throw new GraphQLError('Facts cannot be sent.');
  },
  serialize: (value) => value as object,
});
