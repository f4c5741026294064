import { expect, type Page } from '@playwright/test';
import { goTo } from '../support/going.js';
import { sees } from '../support/sees.js';

export const inspector = 'ICO second inspector';
export const purpose = 'To see which forces name their processors, and since when.';
export const form = 'Open an inspection of Gwent';

export const field = (page: Page) => page.getByLabel('Purpose of the inspection');

export const toForm = async (page: Page): Promise<void> => {
  await goTo(page, 'Board', 'National board');
  await page.getByRole('main').getByRole('link', { name: form }).click();
  await sees(page, form);
};

export const typed = async (page: Page): Promise<void> => {
  await toForm(page);
  await field(page).fill(purpose);
};

/** A new tab of the same browser, on this page, where the provider still knows who it is. */
export const newTab = async (page: Page, address: string): Promise<Page> => {
  const tab = await page.context().newPage();
  await tab.goto(address);
  await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
  return tab;
};

export const isBroughtBack = async (page: Page): Promise<void> => {
  await expect(field(page)).toHaveValue(purpose);
  await expect(page.getByText('Your earlier text is still here.')).toBeVisible();
};
