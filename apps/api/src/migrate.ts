import { migrate } from '@countersign/database/migrate';
import { ownerConfig } from './platform/config/config.js';
import { log } from './platform/log/log.js';

await migrate(ownerConfig(process.env).ownerDatabaseUrl).then(
  (applied) => log.info({ applied }, 'The database is up to date'),
  (error: unknown) => {
    log.fatal({ err: error }, 'The database cannot be brought up to date');
    process.exitCode = 1;
  },
);
