import { portal } from './portal.js';
import { settingsFrom } from './settings.js';

const settings = settingsFrom(process.env);
const app = await portal(settings);
await app.listen({ host: settings.host, port: settings.port });

let stopping = false;

/** Stops once, however often it is asked to. What has not ended by itself after ten seconds is ended. */
const stop = () => {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), 10_000).unref();
  void app.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.on('SIGTERM', stop).on('SIGINT', stop).once('disconnect', stop);

const address = app.server.address();
process.send?.({ ready: true, port: typeof address === 'object' ? address?.port : settings.port });
