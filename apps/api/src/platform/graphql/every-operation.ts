import {
  getNamedType,
  isNonNullType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { NotAllowed } from '@countersign/database';
import { namesNothing } from './limits/ids.js';
import { forbidden, notAllowed } from './not-allowed.js';
import { noteOperation, noteRefusal } from './note-operation.js';
import { notThere } from './refusal.js';
import type { RequestContext } from './request-context.js';

type RootField = GraphQLField<unknown, RequestContext>;

type Arguments = Readonly<Record<string, unknown>>;

/** An id that must be a UUID and is none names nothing: no statement is sent to ask. */
const asksForNothing = (field: RootField, args: Arguments): boolean =>
  field.args.some(({ name, type }) => namesNothing(type, args[name], name));

const canSay = (field: RootField, typename: string): boolean => {
  const type = getNamedType(field.type);
  return isUnionType(type) && type.getTypes().some(({ name }) => name === typename);
};

const nothing = (field: RootField): unknown => {
  if (canSay(field, 'NotThere')) return notThere;
  return isNonNullType(field.type) ? undefined : null;
};

const ofMutation = (_field: RootField, fault: unknown): unknown => {
  if (fault instanceof NotAllowed) return notAllowed(fault.act);
  throw fault;
};

const ofQuery = (field: RootField, fault: unknown): unknown => {
  const isOneThing = !isNonNullType(field.type);
  if (isOneThing && fault instanceof NotAllowed) return null;
  throw fault instanceof NotAllowed ? forbidden(fault.act) : fault;
};

const wrap = (field: RootField, instead: (field: RootField, fault: unknown) => unknown): void => {
  const { resolve } = field;
  if (!resolve) throw new Error(`${field.name} has no resolver.`);
  field.resolve = async (source, args: Arguments, context: RequestContext, info) => {
    const none = asksForNothing(field, args) ? nothing(field) : undefined;
    if (none !== undefined) return none;
    try {
      const answer: unknown = await resolve(source, args, context, info);
      noteOperation(field.name, answer, context);
      return answer;
    } catch (fault) {
      if (fault instanceof NotAllowed) noteRefusal(field.name, 'NotAllowed', context);
      return instead(field, fault);
    }
  };
};

const fieldsOf = (type: GraphQLObjectType | null | undefined): readonly RootField[] =>
  Object.values(type?.getFields() ?? {}) as RootField[];

/**
 * What holds for every operation, so that no resolver can forget it: a mutation refuses somebody who may not, a query for
 * many things says so, and a query for one thing answers as if it were not there.
 * @throws where an operation of the contract has no resolver.
 */
export const everyOperation = (schema: GraphQLSchema): GraphQLSchema => {
  for (const field of fieldsOf(schema.getMutationType())) wrap(field, ofMutation);
  for (const field of fieldsOf(schema.getQueryType())) wrap(field, ofQuery);
  return schema;
};
