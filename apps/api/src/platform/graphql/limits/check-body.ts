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
  if (!isRecord(body)) return 'Send one GraphQL request as a JSON object.';
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string') return 'Send the query as text.';
  if (query.length > limits.queryCharacters) return 'The query is too long.';
  if (queryNesting(query) > limits.queryNesting) return 'The query is nested too deep.';
  if (query.trim() === '' || looksLikeJson.test(query)) return 'Send the query as GraphQL text.';
  if (!isAbsent(operationName) && typeof operationName !== 'string') return 'The operation name must be text.';
  if (!isAbsent(variables) && !isRecord(variables)) return 'The variables must be a JSON object.';
  if (!isAbsent(extensions) && !isRecord(extensions)) return 'The extensions must be a JSON object.';
  const unfit = unstorablePath(variables ?? {}, 'variables');
  return unfit === null ? null : `The text in ${unfit} holds characters that cannot be stored.`;
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
