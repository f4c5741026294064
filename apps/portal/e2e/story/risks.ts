import { labels } from '@countersign/catalogue';
import { expect, type Page } from '@playwright/test';
import { score } from '../support/filling.js';
import { followTo } from '../support/going.js';
import { titleOfItem, toItem } from '../support/own-assessment.js';
import { sees } from '../support/sees.js';

const known = 'Copies that nobody controls';

const list = titleOfItem('local-risks');

const beginFromTheLibrary = async (page: Page) => {
  await page.getByText(/^Known risks not yet covered/).click();
  await sees(page, 'Add a risk', { picture: 'known-risks' });
  await page
    .getByRole('region', { name: known })
    .getByRole('button', { name: /^Start from this/ })
    .click();
  await expect(page.locator('#title')).toHaveValue(known);
};

const scoreIt = async (page: Page) => {
  await page.getByRole('radio', { name: labels.regime['part-3'] }).check();
  for (const activity of await page.getByRole('group', { name: 'Activities' }).getByRole('checkbox').all())
    await activity.check();
  const before = page.getByRole('status').filter({ hasText: 'Level before measures' });
  await expect(before).toContainText('choose both to see it');
  await score(page, 'before', 'possible', 'significant');
  await expect(before).toContainText(labels.level.medium);
  await score(page, 'after', 'remote', 'significant');
};

/** The pages that would set a level by hand and remove a row, left without doing either. */
const setLevelAndRemove = async (page: Page) => {
  await followTo(page, new RegExp(`^Change.*${known}`), known, { picture: 'risk', phone: true });
  await followTo(page, 'Set another level by hand', 'Set the level by hand');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await followTo(page, new RegExp(`^Remove.*${known}`), `Remove “${known}”?`);
  await followTo(page, 'Cancel', list);
};

/** A risk begun from the library, scored here, with the measures that the library proposes. */
export const addRisk = async (page: Page, force: string): Promise<void> => {
  await toItem(page, force, 'local-risks');
  await followTo(page, 'Add a risk', 'Add a risk');
  await beginFromTheLibrary(page);
  await scoreIt(page);
  await sees(page, 'Add a risk', { picture: 'risk-level-appears', phone: true });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await sees(page, list, { picture: 'local-risks' });
  await setLevelAndRemove(page);
};
