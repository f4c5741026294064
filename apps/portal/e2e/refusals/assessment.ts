import { expect, type Page } from '@playwright/test';
import { followTo } from '../support/going.js';
import { makeOurOwn } from '../support/own-assessment.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';

const item = 'How to reach the data protection officer';

/** A copy that nobody has touched is refused, with a link to every item. */
export const untouchedCopy = async (page: Page): Promise<void> => {
  await makeOurOwn(page, 'Norfolk');
  await followTo(page, 'Check answers', 'Check answers and hand in');
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText(/cannot be handed in: \d+ things block it/);
  expect(await refusal.getByRole('link').count()).toBeGreaterThan(40);
  await sees(page, 'Check answers and hand in', { picture: 'untouched-copy' });
};

const toItem = async (page: Page) => {
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^Change.*${item}`) })
    .click();
  await expect(page).toHaveTitle(`${item} - Countersign`);
};

const typeAndSave = async (page: Page, text: string) => {
  await page.getByLabel('Your answer').fill(text);
  await page.getByRole('button', { name: 'Save and continue' }).click();
};

/** Two browsers save the same item: the second one chooses, and both texts are there until it has. */
export const savedTwice = async (as: As): Promise<void> => {
  const [first, second] = [await as('Norfolk assessor'), await as('Norfolk assessor', 'second')];
  await second.goto(first.url());
  await toItem(first);
  await toItem(second);
  await typeAndSave(first, 'By the shared mailbox of the office.');
  await expect(first.getByText(`Saved: ${item}`)).toBeVisible();
  await typeAndSave(second, 'By telephone.');
  const versions = second.getByRole('region', { name: 'Two versions of this' });
  await expect(versions).toContainText('By the shared mailbox of the office.');
  await expect(versions).toContainText('By telephone.');
  await sees(second, item, { picture: 'saved-twice', phone: true });
  await second.getByRole('button', { name: 'Make one of both' }).click();
  await expect(second.getByText('By the shared mailbox of the office.')).toBeVisible();
  await expect(second.getByLabel('Your answer')).toHaveValue('By telephone.');
  await typeAndSave(second, 'By the shared mailbox of the office, or by telephone.');
  await expect(second.getByText(`Saved: ${item}`)).toBeVisible();
};
