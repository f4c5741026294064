import { defineConfig } from '@playwright/test';
import { findChromium } from '../run/chromium.mjs';
import { inRoot } from '../run/paths.mjs';

process.env.COUNTERSIGN_CHROMIUM ??= await findChromium();

/**
 * The browser tests, one at a time on one running service with data of its own. Under `npm test` it is there already;
 * by hand (`npx playwright test -c infra/quality/playwright.config.mjs`) the global setup starts it from what is built.
 */
export default defineConfig({
  testDir: inRoot('apps/portal/e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: inRoot('test-results/browser'),
  globalSetup: './browser-stack.mjs',
  forbidOnly: true,
  fullyParallel: false,
  workers: 1,
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
    trace: 'retain-on-failure',
  },
});
