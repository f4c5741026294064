import { readFile } from 'node:fs/promises';
import { lastLines, run } from './commands.mjs';
import { inRoot } from './paths.mjs';

const packagesIn = (file) =>
  readFile(inRoot(file), 'utf8').then(
    (text) => JSON.parse(text).packages,
    () => undefined,
  );

const isWanted = ({ link, optional, devOptional, peer }) => !link && !optional && !devOptional && !peer;

/** Whether what lies in node_modules is what the lockfile asks for; npm writes its own copy of it last of all. */
const isInstalled = async () => {
  const [asked, present] = await Promise.all([
    packagesIn('package-lock.json'),
    packagesIn('node_modules/.package-lock.json'),
  ]);
  if (!present) return false;
  return Object.entries(asked)
    .filter(([name, entry]) => name.startsWith('node_modules/') && isWanted(entry))
    .every(([name, { version }]) => present[name]?.version === version);
};

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Installs exactly what the lockfile says, when that is not what is there. */
export const ensureInstalled = async ({ say, onOutput }) => {
  if (await isInstalled()) return;
  say('Installing what the lockfile asks for (the first time takes a few minutes)');
  const { code, output } = await run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    onOutput,
  });
  if (code !== 0) throw new Error(`npm ci failed:\n${lastLines(output)}`);
};
