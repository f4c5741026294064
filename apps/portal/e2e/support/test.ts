import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { sees } from './sees.js';

export type As = People['as'];

interface People {
  /**
   * The page of the person of this name, signed in: one browser of their own, kept until the test ends. The same person
   * can be in a second browser.
   */
  readonly as: (name: string, browser?: 'first' | 'second') => Promise<Page>;
}

/** From the start page, by the list of people of the sign-in page. Back where the person started, signed in. */
export const signIn = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('button', { name, exact: true }).click();
};

const arrive = async (context: BrowserContext, name: string) => {
  const page = await context.newPage();
  await page.goto('/');
  await signIn(page, name);
  await sees(page, 'Your tasks');
  return page;
};

export const test = base.extend<People>({
  as: async ({ browser }, use) => {
    const pages = new Map<string, Page>();
    await use(async (name, which = 'first') => {
      const known = pages.get(`${name}, ${which}`);
      if (known) return known;
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await arrive(context, name);
      pages.set(`${name}, ${which}`, page);
      return page;
    });
    for (const page of pages.values()) await page.context().close();
  },
});
