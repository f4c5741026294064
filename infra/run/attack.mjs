import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
const say = (line) => console.log(`- ${line}`);
const onOutput = (chunk) => process.stdout.write(chunk);
await ensureInstalled({ say, onOutput });
await ensureBuilt({ say, onOutput });
const { attack } = await import('../attack/attack.mjs');
process.exitCode = (await attack(process.argv.slice(2))) ? 0 : 1;
