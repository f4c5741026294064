import 'reflect-metadata';
import { apiConfig } from './platform/config/config.js';
import { log } from './platform/log/log.js';
import { sayReady, untilStopped } from './platform/run/until-stopped.js';
import { startApi } from './start-api.js';

const start = async (): Promise<void> => {
  const api = await startApi(apiConfig(process.env));
  untilStopped(() => api.close());
  log.info({ url: api.url }, 'The API listens');
  sayReady({ port: api.port });
};

await start().catch((error: unknown) => {
  log.fatal({ err: error }, 'The API cannot start');
  process.exit(1);
});
