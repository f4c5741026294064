import { createInterface } from 'node:readline/promises';
import { existsSync } from 'node:fs';
import { currentRun } from './one-run.mjs';
import { ensureInstalled } from './install.mjs';
import { dataFolder } from './paths.mjs';
import { refuseOldNode } from './node-version.mjs';

const agreed = async () => {
  if (process.argv.includes('--yes')) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise((resolve) => terminal.once('close', () => resolve('')));
  const question = `This deletes everything in ${dataFolder}, for good. Begin anew? (y/N) `;
  const answer = await Promise.race([terminal.question(question), closed]);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
};

refuseOldNode();
const running = currentRun(dataFolder);
if (running) {
  console.error(`Countersign is running (process ${running.pid}): stop it first.`);
  process.exit(1);
}
if (!existsSync(dataFolder)) {
  console.log('There is nothing to delete: the next npm start begins anew.');
} else if (await agreed()) {
  await ensureInstalled({ say: (line) => console.log(`- ${line}`) });
  const { removeData } = await import('../../packages/database/embedded/embedded.mjs');
  await removeData(dataFolder);
  console.log('Deleted. The next npm start begins anew.');
} else {
  console.log('Nothing was deleted.');
}
