import { defineConfig } from '@playwright/test';
import { findChromium } from '../run/chromium.mjs';
import { inRoot } from '../run/paths.mjs';

process.env.COUNTERSIGN_CHROMIUM ??= await findChromium();

const everyPage = '**/7-every-page.spec.ts';

/**
 * The browser tests, on one running service with data of its own, which the global setup starts from what is built. The
 * story is as long as all the others: it has one worker, and they have the other. Whether every page was looked at is
 * asked when both are done. By hand: `npx playwright test -c infra/quality/playwright.config.mjs`, with the number of one
 * to run it alone, `--trace retain-on-failure` to see what came before a failure, and COUNTERSIGN_PICTURES=1 to have
 * every page pictured in test-results.
 */
export default defineConfig({
  testDir: inRoot('apps/portal/e2e'),
  projects: [
    { name: 'ways', testMatch: '**/*.spec.ts', testIgnore: everyPage },
    { name: 'every page', testMatch: everyPage, dependencies: ['ways'] },
  ],
  outputDir: inRoot('test-results/browser'),
  globalSetup: './browser-stack.mjs',
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ...(process.env.COUNTERSIGN_BROWSER_REPORT
      ? [['json', { outputFile: process.env.COUNTERSIGN_BROWSER_REPORT }]]
      : []),
  ],
  use: {
    baseURL: process.env.COUNTERSIGN_PORTAL_URL,
    launchOptions: { executablePath: process.env.COUNTERSIGN_CHROMIUM, args: ['--disable-dev-shm-usage'] },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'off',
  },
});
