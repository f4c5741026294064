import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
const { test } = await import('./checks/run-checks.mjs');
await test();
