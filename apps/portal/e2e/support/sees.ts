import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { noteVisit } from './visits.js';
import { picture } from './picture.js';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const isAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).setLegacyMode().analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, `axe at ${page.url()}`).toEqual([]);
};

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const fitsAPhone = async (page: Page, name?: string) => {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 375, height: 812 });
  expect(await page.evaluate(overflow), `pixels to scroll sideways at 375 wide at ${page.url()}`).toBeLessThanOrEqual(
    0,
  );
  if (name) await picture(page, `${name}-375`);
  if (wide) await page.setViewportSize(wide);
};

export interface Pictures {
  readonly picture?: string;
  readonly phone?: boolean;
}

const titled = (heading: string) =>
  new RegExp(`^(Error: )?${heading.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')} - Countersign$`);

/** The page of this heading is there, and is what every page has to be: titled, accessible, and whole on a phone. */
export const sees = async (page: Page, heading: string, { picture: name, phone }: Pictures = {}): Promise<void> =>
  test.step(`sees ${heading}`, async () => {
    await expect(page).toHaveTitle(titled(heading));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await noteVisit(page);
    await isAccessible(page);
    if (name) await picture(page, name);
    await fitsAPhone(page, phone ? name : undefined);
  });
