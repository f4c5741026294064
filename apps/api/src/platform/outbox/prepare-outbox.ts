import { runMigrations } from 'graphile-worker';

/** Makes or updates the tables of the job queue. Needs the owner; safe to repeat. */
export const prepareOutbox = (ownerUrl: string): Promise<void> => runMigrations({ connectionString: ownerUrl });
