import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { sees } from './sees.js';

export type As = People['as'];

interface People {
  /** The page of the person of this name, signed in: one browser of their own, kept until the test ends. */
  readonly as: (name: string) => Promise<Page>;
}

/** From the start page, by the list of people of the sign-in page. Back where the person started, signed in. */
export const signIn = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('button', { name, exact: true }).click();
};

export const test = base.extend<People>({
  as: async ({ browser }, use) => {
    const pages = new Map<string, Page>();
    const contexts: BrowserContext[] = [];
    await use(async (name) => {
      const known = pages.get(name);
      if (known) return known;
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto('/');
      await signIn(page, name);
      await sees(page, 'What waits for you');
      pages.set(name, page);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});
