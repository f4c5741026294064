import pg from 'pg';

interface Sent {
  readonly text?: string;
}

type Query = (this: pg.Client, first: string | Sent, ...others: readonly unknown[]) => unknown;

/** What something answers, with the statements that this process sends to PostgreSQL for it, in their order. */
export const withStatements = async <T>(
  work: () => Promise<T>,
): Promise<{ readonly answer: T; readonly sent: readonly string[] }> => {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  const sent: string[] = [];
  prototype.query = function (first: string | Sent, ...others) {
    sent.push(typeof first === 'string' ? first : (first.text ?? ''));
    return query.call(this, first, ...others);
  };
  try {
    return { answer: await work(), sent };
  } finally {
    prototype.query = query;
  }
};

export const statementsOf = async (work: () => Promise<unknown>): Promise<readonly string[]> =>
  (await withStatements(work)).sent;
