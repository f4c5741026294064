import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLArgument,
} from 'graphql';
import { scalars } from '../../src/platform/graphql/scalars/scalars.js';

/** The ids to put into an operation, by the name of the field that takes them. */
export type Ids = Readonly<Record<string, string>>;

const plain: Readonly<Record<string, unknown>> = {
  String: 'Some text that is long enough to be taken for a reason.',
  Int: 1,
  WholeNumber: 1,
  Boolean: true,
  Day: '2099-01-01',
  TypedDay: '2099-01-01',
  Instant: '2099-01-01T00:00:00.000Z',
  Content: { kind: 'question', text: 'Some text.' },
};

const ofScalar = (type: string, name: string, ids: Ids): unknown => {
  if (type === 'ID') {
    const id = ids[name];
    if (id === undefined) throw new Error(`Say in the matrix what an id called ${name} names.`);
    return id;
  }
  if (type === 'ActId') return randomUUID();
  const words = scalars[type]?.extensions['words'] as readonly string[] | undefined;
  const value = words?.[0] ?? plain[type];
  if (value === undefined) throw new Error(`Say what a value of ${type} looks like.`);
  return value;
};

const ofType = (type: GraphQLInputType, name: string, ids: Ids): unknown => {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [ofType(nullable.ofType, name, ids)];
  if (isInputObjectType(nullable)) return ofFields(Object.values(nullable.getFields()), ids);
  return ofScalar(getNamedType(type).name, name, ids);
};

/** A value for every field that must have one, and for every id, made from the types of the contract alone. */
export const ofFields = (fields: readonly (GraphQLInputField | GraphQLArgument)[], ids: Ids): object =>
  Object.fromEntries(
    fields
      .filter(({ type }) => isNonNullType(type) || getNamedType(type).name === 'ID')
      .map(({ name, type }) => [name, ofType(type, name, ids)]),
  );

/** The names of the ids that an operation takes, however deep. */
export const idsTaken = (fields: readonly (GraphQLInputField | GraphQLArgument)[]): readonly string[] =>
  fields.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return idsTaken(Object.values(named.getFields()));
    return named.name === 'ID' ? [name] : [];
  });
