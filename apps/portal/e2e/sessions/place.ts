import { expect, type Page } from '@playwright/test';
import { goTo } from '../support/going.js';
import { sees } from '../support/sees.js';

const late = 'Open an inspection of Wiltshire';
const asksForTasks = 'tasks';

const down = (page: Page) => page.evaluate(() => window.scrollY);

/** Answers come late, as over a slow line: the page is short when it is come back to. */
const slowly = (page: Page) =>
  page.route('**/graphql', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });

/** Back from far down a long page, and when it is loaded anew, one is where one was. */
export const whereOneWas = async (page: Page): Promise<void> => {
  await goTo(page, 'Board', 'National board');
  const link = page.getByRole('main').getByRole('link', { name: late });
  await link.scrollIntoViewIfNeeded();
  const before = await down(page);
  expect(before).toBeGreaterThan(600);
  await slowly(page);
  await link.press('Enter');
  await expect(page).toHaveTitle(`${late} - Countersign`);
  expect(await down(page)).toBe(0);
  await page.goBack();
  await expect.poll(() => down(page)).toBe(before);
  await expect(link).toBeFocused();
  await page.reload();
  await link.waitFor();
  await expect.poll(() => down(page)).toBe(before);
  await page.unroute('**/graphql');
};

/** A link to the page that one is on reads it again, and leaves one step back as it was. */
export const homeAgain = async (page: Page): Promise<void> => {
  await goTo(page, 'Home', 'Your tasks');
  const reading = page.waitForResponse((one) => one.request().postData()?.includes(asksForTasks) ?? false);
  await goTo(page, 'Home', 'Your tasks');
  await reading;
  await page.goBack();
  await sees(page, 'National board');
};
