import pg from 'pg';

interface Sent {
  readonly text?: string;
}

type Query = (this: pg.Client, first: string | Sent, ...others: readonly unknown[]) => unknown;

/** The statements that this process sends to PostgreSQL while something is done, in the order in which they are sent. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  const sent: string[] = [];
  prototype.query = function (first: string | Sent, ...others) {
    sent.push(typeof first === 'string' ? first : (first.text ?? ''));
    return query.call(this, first, ...others);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return sent;
};
