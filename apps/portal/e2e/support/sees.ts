import { expect, test, type Page } from '@playwright/test';
import { fitsAPhone, isAccessible } from './looking.js';
import { picture } from './picture.js';
import { printsWhole } from './printing.js';
import { looksNew } from './seen.js';
import { isShort } from './short.js';
import { noteVisit } from './visits.js';

export interface Pictures {
  readonly picture?: string;
  readonly phone?: boolean;
}

const titled = (heading: string) =>
  new RegExp(`^(Error: )?${heading.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')} - Countersign$`);

const isTitled = async (page: Page, heading: string) => {
  await expect(page).toHaveTitle(titled(heading));
  if ((await page.locator('.govuk-error-summary').count()) > 0) await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
};

/**
 * The page of this heading is there, and is what every page has to be: titled, accessible, short, and whole on a phone. A
 * page that is only passed is not looked at in full again as long as it shows nothing that it did not show before; one
 * that is given the name of a picture always is.
 */
export const sees = async (page: Page, heading: string, { picture: name, phone }: Pictures = {}): Promise<void> =>
  test.step(`sees ${heading}`, async () => {
    await isTitled(page, heading);
    await noteVisit(page, heading);
    if (!(await looksNew(page, heading)) && name === undefined) return;
    await test.step('looks in full', async () => {
      await isAccessible(page);
      await isShort(page);
      if (name) await picture(page, name);
      await fitsAPhone(page, phone ? name : undefined);
      await printsWhole(page);
    });
  });
