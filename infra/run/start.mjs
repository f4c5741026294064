import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
const { start } = await import('./run.mjs');
await start();
