import 'reflect-metadata';
import { openTenancy } from '@countersign/database';
import { rebuildPositions } from './features/rebuilding/index.js';
import { ownerConfig } from './platform/config/config.js';
import { log } from './platform/log/log.js';

const rebuild = async (): Promise<void> => {
  const { ownerDatabaseUrl: url } = ownerConfig(process.env);
  const tenancy = await openTenancy({ appUrl: url, readerUrl: url, connections: 2, asOwner: true });
  const rebuilt = await rebuildPositions(tenancy, 'every').finally(() => tenancy.close());
  log.info(rebuilt, 'Every position is as the records give it');
};

await rebuild().catch((error: unknown) => {
  log.fatal({ err: error }, 'The positions cannot be rebuilt');
  process.exitCode = 1;
});
