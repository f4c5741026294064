import { expect, type Page } from '@playwright/test';
import { followTo, goTo } from '../support/going.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';

const dpia = 'Microsoft 365: template assessment for forces';

const openTemplate = async (page: Page, title: string) => {
  await goTo(page, 'Templates', 'Templates');
  await page.getByRole('link', { name: new RegExp(`^Open.*${title}`) }).click();
};

const edit = async (page: Page) => {
  await goTo(page, 'Templates', 'Templates', { picture: 'templates', phone: true });
  await openTemplate(page, dpia);
  await sees(page, dpia, { picture: 'template-draft' });
  await page.locator('summary').filter({ hasText: 'Need and screening' }).click();
  await followTo(page, 'Why an assessment is needed', 'Edit: Why an assessment is needed');
  const text = page.getByRole('textbox', { name: 'Answer', exact: true });
  await text.fill(`${await text.inputValue()}\n\nThe threshold was looked at again before this release.`);
  await sees(page, 'Edit: Why an assessment is needed', { picture: 'template-item' });
  const item = page.url();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved: Why an assessment is needed')).toBeVisible();
  await page.goto(`${item}/earlier`);
  await sees(page, 'Earlier texts: Why an assessment is needed', { picture: 'earlier-texts', phone: true });
};

const addItem = async (page: Page) => {
  await openTemplate(page, dpia);
  await followTo(page, 'Add an item', 'Add an item');
  await page.getByLabel('Section').selectOption({ index: 1 });
};

const publish = async (page: Page) => {
  await openTemplate(page, dpia);
  await page.getByRole('button', { name: 'Check and publish' }).click();
  await sees(page, 'Check and publish release 2.0', { picture: 'release-check' });
  await expect(page.getByRole('heading', { name: 'Changed (1)' })).toBeVisible();
  await expect(page.getByText('The threshold was looked at again')).toBeVisible();
  await page.getByLabel('What is in this release').fill('Why an assessment is needed was looked at again.');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await sees(page, 'Release 2.0 is published', { picture: 'release-published' });
};

/** The programme's author edits, and a second person publishes the next release. */
export const release = async (as: As): Promise<void> => {
  const author = await as('Programme template author');
  await edit(author);
  await addItem(author);
  await publish(await as('Programme template publisher'));
};
