import { apiConfig } from './platform/config/config.js';
import { log } from './platform/log/log.js';
import { sayReady, untilStopped } from './platform/run/until-stopped.js';
import { startApi } from './start-api.js';

const api = await startApi(apiConfig(process.env)).catch((error: unknown) => {
  log.fatal({ err: error }, 'The API cannot start');
  process.exit(1);
});
untilStopped(() => api.close());
log.info({ url: api.url }, 'The API listens');
sayReady({ port: api.port });
