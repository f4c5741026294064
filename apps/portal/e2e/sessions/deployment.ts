import { expect, type Page } from '@playwright/test';
import { sees } from '../support/sees.js';
import { isBroughtBack, newTab, typed } from './form.js';

const config = '**/config.json';
const code = '**/assets/*.js';

/** Another build is given out, and the code of the old one is gone, until the page is loaded anew. */
const deploy = async (page: Page) => {
  let isLoadedAnew = false;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) isLoadedAnew = true;
  });
  await page.route(code, (route) => (isLoadedAnew ? route.continue() : route.fulfill({ status: 404, body: '{}' })));
  await page.route(config, async (route) => {
    const response = await route.fetch();
    const settings = (await response.json()) as Record<string, unknown>;
    await route.fulfill({ response, json: { ...settings, build: 'the next one' } });
  });
};

/** After a new version is deployed, the page that one goes to is loaded with it, once; what was typed is kept. */
export const afterDeployment = async (first: Page): Promise<void> => {
  const page = await newTab(first, '/board');
  await sees(page, 'National board');
  await typed(page);
  await deploy(page);
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Releases' }).click();
  await sees(page, 'Releases of the national text');
  await expect(page.getByText('Build the next one')).toBeVisible();
  await page.goBack();
  await isBroughtBack(page);
  await page.unroute(code);
  await page.unroute(config);
  await page.close();
};
