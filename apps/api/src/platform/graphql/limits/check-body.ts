import * as words from '@countersign/words/api/platform/graphql/limits';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { limits } from './limits.js';
import { queryNesting } from './query-nesting.js';
import { unstorablePath } from './storable-text.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** Mercurius also takes a parsed document as JSON text. Nobody needs it, and the limits on tokens do not reach it. */
const looksLikeJson = /^\s*(?:["\d[-]|true|false|null|\{\s*["}])/;

const problemOf = (body: unknown): string | null => {
  if (!isRecord(body)) return words.sendOneGraphQlRequest;
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string') return words.sendTheQueryAsText;
  if (query.length > limits.queryCharacters) return words.theQueryIsTooLong;
  if (queryNesting(query) > limits.queryNesting) return words.theQueryIsNestedToo;
  if (query.trim() === '' || looksLikeJson.test(query)) return words.sendTheQueryAsGraph;
  if (!isAbsent(operationName) && typeof operationName !== 'string') return words.theOperationNameMust;
  if (!isAbsent(variables) && !isRecord(variables)) return words.theVariablesMust;
  if (!isAbsent(extensions) && !isRecord(extensions)) return words.theExtensionsMust;
  const unfit = unstorablePath(variables ?? {}, 'variables');
  return unfit === null ? null : words.theTextInUnfitHolds({ unfit });
};

/** Refuses what is not a GraphQL request of reasonable size before GraphQL sees it. Nulls for absent parts are taken out. */
export const checkBody = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
  const message = problemOf(request.body);
  if (message !== null) return reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  request.body = Object.fromEntries(
    Object.entries(request.body as object).filter(([, value]: [string, unknown]) => !isAbsent(value)),
  );
  return undefined;
};
