import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { firstYear, isDay, isInstant } from '@countersign/domain/kernel';

const dated = (name: string, is: (text: string) => boolean, form: string): GraphQLScalarType<string> => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && is(value)) return value;
    throw new GraphQLError(`${name} must be ${form}.`);
  };
  return new GraphQLScalarType({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
    serialize: (value) => value as string,
  });
};

export const day = dated('Day', isDay, `a day that exists, of ${firstYear} or later, written YYYY-MM-DD`);
export const instant = dated(
  'Instant',
  isInstant,
  `a moment in UTC, of ${firstYear} or later, written YYYY-MM-DDTHH:MM:SS.sssZ`,
);
