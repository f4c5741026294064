import { expect, type Page } from '@playwright/test';
import { followTo, goTo } from '../support/going.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';

const dpia = 'Microsoft 365: template assessment for forces';
const agreement = 'Microsoft 365: template agreement with the processor';

const openTemplate = async (page: Page, title: string) => {
  await goTo(page, 'Templates', 'Templates');
  await page.getByRole('link', { name: new RegExp(`^Open.*${title}`) }).click();
};

const edit = async (page: Page) => {
  await goTo(page, 'Templates', 'Templates', { picture: 'templates', phone: true });
  await openTemplate(page, dpia);
  await sees(page, dpia, { picture: 'template-draft' });
  await followTo(page, 'Why an assessment is needed', 'Edit: Why an assessment is needed');
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await text.fill(`${await text.inputValue()}\n\nThe threshold was looked at again before this release.`);
  await sees(page, 'Edit: Why an assessment is needed', { picture: 'template-item' });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved: Why an assessment is needed')).toBeVisible();
};

const addItem = async (page: Page) => {
  await openTemplate(page, dpia);
  await followTo(page, 'Add an item', 'Add an item');
  await page.getByLabel('Section').selectOption({ index: 1 });
};

const publish = async (page: Page, title: string, notes: string, picture: string) => {
  await openTemplate(page, title);
  await page.getByRole('button', { name: 'Check and publish' }).click();
  await sees(page, 'Check and publish release 1.0', { picture: `${picture}-check` });
  await page.getByLabel('What is in this release').fill(notes);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await sees(page, 'Release 1.0 is published', { picture });
};

const publishBoth = async (page: Page) => {
  await publish(page, dpia, 'The first release for all forces.', 'release-published');
  await publish(page, agreement, 'Section 59 and Article 28, limb by limb.', 'agreement-template-published');
};

/** The programme's author edits, and a second person publishes both templates. */
export const release = async (as: As): Promise<void> => {
  const author = await as('Programme template author');
  await edit(author);
  await addItem(author);
  await publishBoth(await as('Programme template publisher'));
};

/** Publishes only where nothing was published yet, so that a test can be run by itself. */
export const published = async (as: As): Promise<void> => {
  const publisher = await as('Programme template publisher');
  await goTo(publisher, 'Releases', 'Releases of the national text');
  if (await publisher.getByText('Nothing was published yet.').isVisible()) await publishBoth(publisher);
};
