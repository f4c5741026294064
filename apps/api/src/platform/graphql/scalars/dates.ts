import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const real = (text: string, moment: string): boolean => {
  const date = new Date(moment);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && real(text, `${text}T00:00:00.000Z`);

const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && real(text, text);

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

export const day = dated('Day', isDay, 'a day that exists, written YYYY-MM-DD');
export const instant = dated('Instant', isInstant, 'a moment in UTC, written YYYY-MM-DDTHH:MM:SS.sssZ');
