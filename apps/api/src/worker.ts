import 'reflect-metadata';
import { openTenancy } from '@countersign/database';
import { readPositionsAnew } from './features/assessments/index.js';
import { ownerConfig } from './platform/config/config.js';
import { log } from './platform/log/log.js';
import { startWorker } from './platform/outbox/start-worker.js';
import { sayReady, untilStopped } from './platform/run/until-stopped.js';
import { tasks } from './tasks.js';

const start = async () => {
  const { ownerDatabaseUrl: url } = ownerConfig(process.env);
  const tenancy = await openTenancy({ appUrl: url, readerUrl: url, connections: 2, asOwner: true });
  const anew = await readPositionsAnew(tenancy);
  if (anew > 0) log.info({ positions: anew }, 'What was signed was read anew');
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
