import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const parse = (value: unknown): string => {
  if (typeof value === 'string' && uuid.test(value)) return value.toLowerCase();
  throw new GraphQLError('ActId must be a UUID.');
};

/** The id that a client made for one intention. Anything else never reaches the database. */
export const actId = new GraphQLScalarType({
  name: 'ActId',
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  serialize: (value) => value as string,
});
