import { isInputType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { PlainError } from '../plain-error.js';
import type { RequestContext } from '../request-context.js';
import { unfitId } from './ids.js';
import { limits, signatures, uploads } from './limits.js';
import { declaredVariables, rootFields, weighOperation } from './weigh-operation.js';

type Variables = Readonly<Record<string, unknown>>;

const mustHaveFitIds = (schema: GraphQLSchema, document: DocumentNode, given: Variables): void => {
  for (const { name, type } of declaredVariables(schema, document)) {
    const unfit = isInputType(type) ? unfitId(type, given[name], `variables.${name}`) : null;
    if (unfit !== null) throw new PlainError('BAD_USER_INPUT', `The text in ${unfit} cannot be an id.`);
  }
};

/**
 * What is asked of an operation when it is known and nothing of it has begun: that its ids can be ids, that only a file is
 * sent as an upload, that its work is bounded, and that this person has not asked for too much.
 */
export const checkOperation = async (
  schema: GraphQLSchema,
  document: DocumentNode,
  { session, upload, watch }: RequestContext,
  variables: Variables = {},
): Promise<void> => {
  mustHaveFitIds(schema, document, variables);
  const asked = rootFields(document);
  if (upload && !asked.every((name) => uploads.includes(name)))
    throw new PlainError('BAD_USER_INPUT', 'Only an operation that brings a file can be sent as an upload.');
  const weight = weighOperation(schema, document);
  if (weight > limits.cost)
    throw new PlainError('BAD_USER_INPUT', 'The query asks for too much at once. Ask for it in parts.');
  await watch.rates.countWork(session.subject, weight);
  for (const name of asked) {
    if (signatures.includes(name)) await watch.rates.count('signing', session.subject);
    if (uploads.includes(name)) await watch.rates.count('files', session.subject);
  }
};
