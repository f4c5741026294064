import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';

const json = async (file: string): Promise<Record<string, string>> =>
  JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;

/** Asks the PostgreSQL of a run directly, past the service. */
export const askDatabase = async (data: string, sql: string): Promise<readonly unknown[]> => {
  const { keptIn } = await json(path.join(data, 'place.json'));
  if (keptIn === undefined) throw new Error('The run has no data.');
  const passwords = await json(path.join(keptIn, 'passwords.json'));
  const [, , , port] = (await readFile(path.join(keptIn, 'cluster/postmaster.pid'), 'utf8')).split('\n');
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(port),
    user: 'postgres',
    password: passwords['postgres'],
    database: 'countersign',
  });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};
