import 'reflect-metadata';
import { openTenancyOfWorker } from '@countersign/database';
import { workerConfig } from './platform/config/config.js';
import { log } from './platform/log/log.js';
import { startWorker } from './platform/outbox/start-worker.js';
import { sayReady, untilStopped } from './platform/run/until-stopped.js';
import { tasks } from './tasks.js';

const start = async () => {
  const { workerDatabaseUrl: url } = workerConfig(process.env);
  const tenancy = await openTenancyOfWorker(url, 2);
  const worker = await startWorker(url, tenancy, tasks, log);
  untilStopped(async () => {
    await worker.stop();
    await tenancy.close();
  });
  sayReady();
  await worker.ended;
};

await start().catch((error: unknown) => {
  log.fatal({ err: error }, 'The worker has stopped');
  process.exit(1);
});
