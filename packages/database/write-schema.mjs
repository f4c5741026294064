import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { dumpSchema } from './dist/dump-schema.js';
import { migrate } from './dist/migrate.js';
import { startPostgres } from './embedded/embedded.mjs';

/** Writes docs/schema.sql from a database that was migrated from nothing. */
const postgres = await startPostgres({
  folder: await mkdtemp(path.join(tmpdir(), 'countersign-schema-')),
  temporary: true,
});
const client = new pg.Client({ connectionString: postgres.ownerUrl });
client.on('error', () => undefined);
try {
  await migrate(postgres.ownerUrl);
  await client.connect();
  await writeFile(new URL('../../docs/schema.sql', import.meta.url), await dumpSchema(client));
} finally {
  await client.end();
  await postgres.stop();
}
