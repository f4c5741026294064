import type { Writable } from 'node:stream';
import type { PoolClient, QueryConfig, QueryResult } from 'pg';

/** All that is sent to the server within one tick leaves in one piece. pg's types leave the socket out. */
export const inOnePiece = (client: PoolClient): void => {
  const { stream } = (client as PoolClient & { readonly connection: { readonly stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
};

/**
 * Awaits statements that were sent together, in the order in which they were sent. Where one fails, those after it fail
 * too, because the transaction has: the first fault is the one that is told.
 */
export const together = async <T extends readonly unknown[]>(
  sent: readonly [...{ [Place in keyof T]: Promise<T[Place]> }],
): Promise<T> => {
  const answers = await Promise.allSettled(sent as readonly Promise<unknown>[]);
  return answers.map((answer) => {
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  }) as unknown as T;
};

/** Sends statements without waiting between them. */
export const inOneTrip = async (
  client: PoolClient,
  statements: readonly (string | QueryConfig)[],
): Promise<QueryResult[]> => {
  inOnePiece(client);
  return together(statements.map((one) => client.query(one as QueryConfig)));
};

/** COMMIT of a transaction that has failed does not fail: it rolls back and says so. */
export const mustHaveCommitted = (command: string | undefined): void => {
  if (command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back: nothing was written.');
};

export const isRefusal = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false && 'refusal' in answer;
