import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../../packages/database/embedded/embedded.mjs';
import { migrateFromSource } from './migrate-from-source.mjs';

/** Jest's global setup of the suites that need PostgreSQL: the runner's own server, or one of their own when run by hand. */
export default async () => {
  if (process.env.COUNTERSIGN_TEST_OWNER_URL) return;
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-test-'));
  const postgres = await startPostgres({ folder, temporary: true });
  await migrateFromSource(postgres.ownerUrl);
  process.env.COUNTERSIGN_TEST_OWNER_URL = postgres.ownerUrl;
  process.env.COUNTERSIGN_TEST_APP_URL = postgres.appUrl;
  process.env.COUNTERSIGN_TEST_READER_URL = postgres.readerUrl;
  process.env.COUNTERSIGN_TEST_WORKER_URL = postgres.workerUrl;
  process.env.COUNTERSIGN_TEST_SUPERUSER_URL = postgres.superuserUrl;
  globalThis.countersignTestPostgres = postgres;
};
