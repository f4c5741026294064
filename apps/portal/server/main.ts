import { portal } from './portal.js';
import { settingsFrom } from './settings.js';

const settings = settingsFrom(process.env);
const app = await portal(settings);
await app.listen({ host: settings.host, port: settings.port });

const stop = () => void app.close().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.once('disconnect', stop);

const address = app.server.address();
process.send?.({ ready: true, port: typeof address === 'object' ? address?.port : settings.port });
