import { expect, type Page } from '@playwright/test';
import { followTo } from '../support/going.js';
import { makeOurOwn } from '../support/own-assessment.js';
import { sees } from '../support/sees.js';

/** A copy that nobody has touched is refused, with a link to every item. */
export const untouchedCopy = async (page: Page): Promise<void> => {
  await makeOurOwn(page, 'Norfolk');
  await followTo(page, 'Check answers', 'Check answers and hand in');
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText(/cannot hand in the assessment because \d+ problems block it/);
  expect(await refusal.getByRole('link').count()).toBeGreaterThan(40);
  await sees(page, 'Check answers and hand in', { picture: 'untouched-copy' });
};
