import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql';
import { ofFields, type Ids } from './generated-input.js';

/** One place in the variables of an operation that takes a value of a scalar, or a list of them. */
export interface Input {
  /** As a refusal names it: `input.users`. */
  readonly path: string;
  readonly scalar: string;
  readonly isList: boolean;
  /** It and what stands beside it, for where the object that holds them may be left out. */
  readonly beside: readonly (GraphQLInputField | GraphQLArgument)[];
}

/** Every place of an operation that takes a value, however deep. */
export const inputsOf = (fields: readonly (GraphQLInputField | GraphQLArgument)[], prefix = ''): readonly Input[] =>
  fields.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    const isList = isListType(getNullableType(type));
    const path = `${prefix}${name}`;
    if (isInputObjectType(named)) return inputsOf(Object.values(named.getFields()), `${path}.${isList ? '0.' : ''}`);
    return [{ path, scalar: named.name, isList, beside: fields }];
  });

const numbers = [0, -1, 1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 3_000_000_000, 2 ** 53, 1e300, 1.5];
const days = ['0000-01-01', '0001-01-01', '1899-12-31', '1900-01-01', '2026-02-29', '9999-12-31', '10000-01-01'];
const instants = days.flatMap((day) => [`${day}T00:00:00.000Z`, `${day}T23:59:59.999Z`]);
const texts = ['', ' ', 'x', ...[200, 201, 4_001, 20_001, 100_001].map((length) => 'x'.repeat(length)), '\u2028', '🚓'];

const cursor = (...place: readonly unknown[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');
const cursors = [
  ...instants.map((at) => cursor(at, randomUUID(), 1)),
  cursor('2026-01-01T00:00:00.000Z', randomUUID(), 2 ** 53 - 1),
];

const contents = [
  { kind: 'question', text: 'x'.repeat(20_001) },
  { kind: 'question', text: 3e9 },
  ...numbers.map((retentionMonths) => ({ kind: 'activity', title: 'x', retentionMonths })),
  ...days.map((due) => ({ kind: 'risk', title: 'x', measures: [{ text: 'x', due }] })),
];
const conditions = [{}, { regime: 'x' }, { item: 'x'.repeat(300), is: 'yes' }, { component: '' }, { a: [[]] }];

const ids = ['', 'x', 'x'.repeat(200), 'x'.repeat(201), '00000000-0000-0000-0000-000000000000', randomUUID()];

const byScalar: Readonly<Record<string, readonly unknown[]>> = {
  Int: numbers,
  WholeNumber: numbers,
  Boolean: [true, false],
  Day: days,
  TypedDay: [...days, ...texts],
  Instant: instants,
  Content: contents,
  When: conditions,
  ID: ids,
  ActId: ids,
  String: texts,
};

/** Values at the bounds of a scalar and beyond them; for a list, none of them and far too many as well. */
export const bounds = ({ path, scalar, isList }: Input): readonly unknown[] => {
  const values = path === 'after' ? [...texts, ...cursors] : (byScalar[scalar] ?? ['', 'x', 'x'.repeat(300)]);
  return isList ? [[], ...values.map((one) => [one]), Array(1_000).fill(values.at(-1))] : values;
};

/** The variables with a value at a place. */
export const withValue = (variables: object, { path, beside }: Input, value: unknown, named: Ids): object => {
  const whole = structuredClone(variables) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const inner = steps.reduce((at, step) => (at[step] ??= ofFields(beside, named)) as Record<string, unknown>, whole);
  inner[last] = value;
  return whole;
};
