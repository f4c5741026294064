import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { run } from './commands.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const works = (program) => spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 }).status === 0;

const ownOfPlaywright = async () => {
  const { chromium } = await import('@playwright/test');
  const program = chromium.executablePath();
  return existsSync(program) && works(program) ? program : undefined;
};

const ofTheSystem = () => names.find(works) ?? applications.find((program) => existsSync(program) && works(program));

const download = async () => {
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  await run(process.execPath, [inRoot('node_modules/playwright/cli.js'), 'install', '--no-shell', 'chromium'], { env });
  return ownOfPlaywright();
};

const mayUseApt = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

const fromDebian = async () => {
  if (!mayUseApt()) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'], { env });
  return ofTheSystem();
};

const pathOf = (program) =>
  program.includes('/')
    ? program
    : spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim();

/** A Chromium that runs here: one that is present, else downloaded, else from Debian's archive. */
export const findChromium = async () => {
  const asked = process.env.COUNTERSIGN_CHROMIUM;
  if (asked && works(asked)) return asked;
  const found = (await ownOfPlaywright()) ?? ofTheSystem() ?? (await download()) ?? (await fromDebian());
  if (found) return pathOf(found);
  throw new Error(
    'There is no Chromium on this machine and none could be installed: install Chromium or Chrome, then run npm test again.',
  );
};
