import 'reflect-metadata';
import { openTenancy } from '@countersign/database';
import { loadDemonstration } from './features/demonstration/index.js';
import { rebuildPositions } from './features/rebuilding/index.js';
import { ownerConfig } from './platform/config/config.js';
import { log } from './platform/log/log.js';
import { prepareOutbox } from './platform/outbox/prepare-outbox.js';

const seed = async (): Promise<void> => {
  const { ownerDatabaseUrl: url } = ownerConfig(process.env);
  await prepareOutbox(url);
  const tenancy = await openTenancy({ appUrl: url, readerUrl: url, connections: 2, asOwner: true });
  try {
    const { changed: anew } = await rebuildPositions(tenancy, 'unread');
    const loaded = await loadDemonstration(tenancy);
    log.info({ organisations: loaded, readAnew: anew }, 'The demonstration is loaded');
  } finally {
    await tenancy.close();
  }
};

await seed().catch((error: unknown) => {
  log.fatal({ err: error }, 'The demonstration cannot be loaded');
  process.exitCode = 1;
});
