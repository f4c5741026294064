import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { fieldLimits } from '@countersign/domain/document/words';

const parse = (value: unknown): string => {
  if (typeof value === 'string' && value.length <= fieldLimits.name) return value;
  throw new GraphQLError(`TypedDay must be text of ${fieldLimits.name} characters or fewer.`);
};

/** A day that somebody typed. Whether it is one is the rule's to say, as a refusal with the field. */
export const typedDay = new GraphQLScalarType({
  name: 'TypedDay',
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  serialize: (value) => value as string,
});
