import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../run/chromium.mjs';
import { lastLines, run } from '../run/commands.mjs';
import { inRoot } from '../run/paths.mjs';
import { startStack } from '../run/stack.mjs';
import { table } from './table.mjs';

const version = '12.8.2';
const folder = inRoot(`node_modules/.cache/lighthouse-${version}`);

/** Lighthouse is large, and only this asks for it: it is installed in a folder of its own the first time. */
const openLighthouse = async (say) => {
  if (!existsSync(path.join(folder, 'node_modules/lighthouse/package.json'))) {
    say(`Installing Lighthouse ${version}, once`);
    await mkdir(folder, { recursive: true });
    const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
    const { code, output } = await run('npm', [...args, `lighthouse@${version}`], { cwd: folder });
    if (code !== 0) throw new Error(`Lighthouse could not be installed:\n${lastLines(output)}`);
  }
  const from = createRequire(path.join(folder, 'node_modules/'));
  const [lighthouse, puppeteer] = ['lighthouse', 'puppeteer-core'].map(
    (name) => pathToFileURL(from.resolve(name)).href,
  );
  return { lighthouse: (await import(lighthouse)).default, puppeteer: (await import(puppeteer)).default };
};

/** A button by its whole text, once there is one. */
const press = async (page, name) => {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`);
  await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), button.click()]);
};

const waitForHeading = (page, text) => page.waitForSelector(`::-p-xpath(//h1[contains(., "${text}")])`);

/** By the list of people of the sign-in page, as a person does. The sign-in is of this tab. */
const signIn = async (page, portalUrl, name) => {
  await page.goto(portalUrl, { waitUntil: 'networkidle0' });
  await press(page, 'Sign in');
  await press(page, name);
  await waitForHeading(page, 'Your tasks');
};

/** Where the first link leads whose address begins so. */
const hrefOf = async (page, begins) => {
  const link = await page.waitForSelector(`main a[href^="${begins}"]`);
  return link.evaluate((one) => one.getAttribute('href'));
};

const go = async (page, url) => {
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.waitForSelector('h1');
};

/** An item to be answered, found as a person finds it: by the list, the assessment and one of its sections. */
const anItem = async (page, portalUrl) => {
  await go(page, `${portalUrl}/assessments`);
  const assessment = await hrefOf(page, '/assessments/');
  await go(page, `${portalUrl}${assessment}`);
  await go(page, `${portalUrl}${await hrefOf(page, `${assessment}/sections/`)}`);
  return `${portalUrl}${await hrefOf(page, `${assessment}/items/`)}`;
};

const config = { extends: 'lighthouse:default', settings: { onlyCategories: ['performance'] } };

/** With nothing kept from before but who is signed in. */
const scoreOf = async ({ lighthouse, page }, url) => {
  const session = await page.createCDPSession();
  await session.send('Network.clearBrowserCache');
  await session.detach();
  const { lhr } = await lighthouse(url, { disableStorageReset: true, logLevel: 'silent' }, config, page);
  if (lhr.categories.performance.score === null) throw new Error(`Lighthouse found no page at ${url}.`);
  return lhr;
};

/**
 * How good Lighthouse finds the start page, and four pages of somebody who is signed in, on its simulated phone. The
 * sign-in is by the development provider, as a person signs in, and stays in the tab that is measured.
 */
const measurePages = async ({ lighthouse, puppeteer }, { portalUrl }, onPage) => {
  const executablePath = await findChromium();
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    const page = await browser.newPage();
    const measure = async (name, atLeast, url) =>
      onPage({ name, atLeast, lhr: await scoreOf({ lighthouse, page }, url) });
    await measure('The start page, signed out', 0.95, portalUrl);
    await signIn(page, portalUrl, 'Kent assessor');
    await measure('Home', 0.9, `${portalUrl}/`);
    await measure('An item', 0.9, await anItem(page, portalUrl));
    await measure('The gate', 0.9, `${portalUrl}/roll-out/pilot`);
    await measure('The board', 0.9, `${portalUrl}/board`);
  } finally {
    await browser.close();
  }
};

/** Prints the performance of each page beside what it should be at least. It reports and judges nothing. */
export const benchLighthouse = async (say, onPage = () => undefined) => {
  const tools = await openLighthouse(say);
  const stack = await startStack({ fresh: true, quiet: true });
  try {
    const lines = [];
    await measurePages(tools, stack, ({ name, atLeast, lhr }) => {
      say(name);
      lines.push({ name, ratio: lhr.categories.performance.score, cpu: null, atLeast });
      onPage({ name, lhr });
    });
    console.log(`\n${table(lines)}\n`);
  } finally {
    await stack.stop();
  }
};
