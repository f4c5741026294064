import { getNamedType, isNonNullType, isUnionType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { NotAllowed } from '@countersign/database';
import { forbidden, notAllowed } from './not-allowed.js';
import { notThere } from './refusal.js';

type RootField = GraphQLField<unknown, unknown>;

/** PostgreSQL was given an id that cannot be one, so it names nothing. */
const namesNothing = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === '22P02' && /type uuid/.test(fault.message);

const canSay = (field: RootField, typename: string): boolean => {
  const type = getNamedType(field.type);
  return isUnionType(type) && type.getTypes().some(({ name }) => name === typename);
};

const ofMutation = (field: RootField, fault: unknown): unknown => {
  if (fault instanceof NotAllowed) return notAllowed(fault.act);
  if (namesNothing(fault) && canSay(field, 'NotThere')) return notThere;
  throw fault;
};

const ofQuery = (field: RootField, fault: unknown): unknown => {
  const isOneThing = !isNonNullType(field.type);
  if (isOneThing && (fault instanceof NotAllowed || namesNothing(fault))) return null;
  throw fault instanceof NotAllowed ? forbidden(fault.act) : fault;
};

const wrap = (field: RootField, instead: (field: RootField, fault: unknown) => unknown): void => {
  const { resolve } = field;
  if (!resolve) throw new Error(`${field.name} has no resolver.`);
  field.resolve = async (...request) => {
    try {
      return await resolve(...request);
    } catch (fault) {
      return instead(field, fault);
    }
  };
};

/**
 * What holds for every operation, so that no resolver can forget it: a mutation refuses somebody who may not, a query for
 * many things says so, and a query for one thing answers as if it were not there.
 * @throws where an operation of the contract has no resolver.
 */
export const everyOperation = (schema: GraphQLSchema): GraphQLSchema => {
  Object.values(schema.getMutationType()?.getFields() ?? {}).forEach((field) => wrap(field, ofMutation));
  Object.values(schema.getQueryType()?.getFields() ?? {}).forEach((field) => wrap(field, ofQuery));
  return schema;
};
