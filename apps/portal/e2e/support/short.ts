import { expect, type Page } from '@playwright/test';

/** How many windows a page may be long before somebody asks for more. */
const windows = 10;

const heightIn = async (page: Page, width: number, height: number): Promise<number> => {
  await page.setViewportSize({ width, height });
  return page.evaluate(() => document.documentElement.scrollHeight);
};

/** The form of one item shows all that it asks: nothing of it is hidden from whoever fills it in. */
const isOneItem = (page: Page) => /\/items\/[^/]+(\/add)?$/.test(new URL(page.url()).pathname);

/** A refusal tells of every fault at the top, each with its link: the list is as long as they are many. */
const isRefused = async (page: Page) => (await page.locator('.govuk-error-summary').count()) > 0;

const isOpened = async (page: Page) => (await page.locator('main details[open]').count()) > 0;

/** However long the text, the page is under ten windows, wide and on a phone, as long as nobody opened a part of it. */
export const isShort = async (page: Page): Promise<void> => {
  if (isOneItem(page) || (await isOpened(page)) || (await isRefused(page))) return;
  const before = page.viewportSize();
  const wide = await heightIn(page, 1280, 900);
  const phone = await heightIn(page, 375, 900);
  if (before) await page.setViewportSize(before);
  expect(wide, `pixels high at 1280 wide at ${page.url()}`).toBeLessThan(windows * 900);
  expect(phone, `pixels high at 375 wide at ${page.url()}`).toBeLessThan(windows * 900);
};
