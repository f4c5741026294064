import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
const say = (line) => console.log(`- ${line}`);
const onOutput = (chunk) => process.stdout.write(chunk);
await ensureInstalled({ say, onOutput });
await ensureBuilt({ say, onOutput });
const { bench } = await import('../bench/bench.mjs');
await bench(process.argv.slice(2));
