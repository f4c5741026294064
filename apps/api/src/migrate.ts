import 'reflect-metadata';
import { openTenancy } from '@countersign/database';
import { migrate } from '@countersign/database/migrate';
import { rebuildPositions } from './features/rebuilding/index.js';
import { ownerConfig } from './platform/config/config.js';
import { log } from './platform/log/log.js';
import { prepareOutbox } from './platform/outbox/prepare-outbox.js';

const bringUpToDate = async (): Promise<void> => {
  const { ownerDatabaseUrl: url } = ownerConfig(process.env);
  const applied = await migrate(url);
  await prepareOutbox(url);
  const tenancy = await openTenancy({ appUrl: url, readerUrl: url, connections: 2, asOwner: true });
  const { changed: readAnew } = await rebuildPositions(tenancy, 'unread').finally(() => tenancy.close());
  log.info({ applied, readAnew }, 'The database is up to date');
};

await bringUpToDate().catch((error: unknown) => {
  log.fatal({ err: error }, 'The database cannot be brought up to date');
  process.exitCode = 1;
});
