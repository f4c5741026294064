import type { DocumentNode, GraphQLSchema } from 'graphql';
import { PlainError } from '../plain-error.js';
import type { RequestContext } from '../request-context.js';
import { limits, signatures, uploads } from './limits.js';
import { unfitVariable } from './unfit-variable.js';
import { rootFields, weighOperation } from './weigh-operation.js';

type Variables = Readonly<Record<string, unknown>>;

const mustFit = (schema: GraphQLSchema, document: DocumentNode, given: Variables): void => {
  const unfit = unfitVariable(schema, document, given);
  if (unfit !== null) throw new PlainError('BAD_USER_INPUT', unfit);
};

/**
 * The checks of an operation when it is known and nothing of it has begun: that each value can be what it is declared
 * to be, that only a file is sent as an upload, that its work is bounded, and that this person has not asked for too
 * much.
 */
export const checkOperation = async (
  schema: GraphQLSchema,
  document: DocumentNode,
  { session, upload, watch }: RequestContext,
  variables: Variables = {},
): Promise<void> => {
  mustFit(schema, document, variables);
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
