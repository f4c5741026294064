import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../../packages/database/embedded/embedded.mjs';
import { migrateFromSource } from '../../quality/jest/migrate-from-source.mjs';

let started;

const start = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-test-'));
  const postgres = await startPostgres({ folder, temporary: true });
  await migrateFromSource(postgres.ownerUrl).catch(async (error) => {
    await postgres.stop();
    throw error;
  });
  return postgres;
};

/** One PostgreSQL for all suites that need one: every test has a force of its own, so they share it in peace. */
export const sharedDatabase = async () => {
  started ??= start();
  const { ownerUrl, appUrl, readerUrl, workerUrl, superuserUrl } = await started;
  return {
    COUNTERSIGN_TEST_OWNER_URL: ownerUrl,
    COUNTERSIGN_TEST_APP_URL: appUrl,
    COUNTERSIGN_TEST_READER_URL: readerUrl,
    COUNTERSIGN_TEST_WORKER_URL: workerUrl,
    COUNTERSIGN_TEST_SUPERUSER_URL: superuserUrl,
  };
};

export const stopSharedDatabase = async () => {
  const postgres = await started?.catch(() => undefined);
  await postgres?.stop();
};
