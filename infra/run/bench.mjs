import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
const say = (line) => console.log(`- ${line}`);
const onOutput = (chunk) => process.stdout.write(chunk);
await ensureInstalled({ say, onOutput });
await ensureBuilt({ say, onOutput });
const asked = process.argv.slice(2);
if (asked.includes('lighthouse')) {
  const { benchLighthouse } = await import('../bench/lighthouse.mjs');
  await benchLighthouse(say);
} else {
  const { bench } = await import('../bench/bench.mjs');
  await bench(asked);
}
