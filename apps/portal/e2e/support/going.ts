import { expect, type Page } from '@playwright/test';
import { sees, type Pictures } from './sees.js';

/** Focus is somewhere on the page that was come to: whoever uses the keyboard goes on from there. */
const keepsFocus = (page: Page) => expect(page.locator(':focus')).toHaveCount(1);

/** Through the navigation at the top of every page. */
export const goTo = async (page: Page, place: string, heading: string, pictures?: Pictures): Promise<void> => {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: place, exact: true }).click();
  await sees(page, heading, pictures);
  await keepsFocus(page);
};

/** By a link, or a link that looks like a button, in the page itself. */
export const followTo = async (
  page: Page,
  link: string | RegExp,
  heading: string,
  pictures?: Pictures,
): Promise<void> => {
  const main = page.getByRole('main');
  await main
    .getByRole('link', { name: link })
    .or(main.getByRole('button', { name: link }))
    .first()
    .click();
  await sees(page, heading, pictures);
  await keepsFocus(page);
};
