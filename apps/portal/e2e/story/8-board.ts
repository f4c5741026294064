import { labels } from '@countersign/catalogue';
import { expect, type Page } from '@playwright/test';
import { followTo, goTo } from '../support/going.js';
import { titleOf, toAssessment } from '../support/own-assessment.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';
import { force } from './2-answers.js';

const counts = [
  ['local-changes-to-national', 9],
  ['own-in-progress', 4],
  ['none', 3],
  ['own-complete', 1],
  ['accepted-national', 12],
  ['no-answer', 1],
] as const;
const assessment = titleOf(force);

const addsUp = async (page: Page) => {
  for (const [claim, count] of counts)
    await expect(page.getByRole('row', { name: `${labels.claim[claim]} ${count}`, exact: true })).toBeVisible();
};

const readBoard = async (page: Page, picture: string, phone = false) => {
  await goTo(page, 'Board', 'National board', { picture, phone });
  await expect(page.getByRole('row', { name: new RegExp(`^${force}\\b`) })).toContainText('Signature revoked');
  await expect(page.getByRole('row', { name: new RegExp(`^${force}\\b`) })).toContainText(/\d+%/);
  await expect(page.getByRole('row', { name: /^North Yorkshire\b/ })).toContainText('Contradicts what the force said');
};

const lookInside = async (page: Page) => {
  await followTo(page, `Open an inspection of ${force}`, `Open an inspection of ${force}`);
  await page.getByLabel('Purpose of the inspection').fill('To see what the pilot stood on.');
  await page.getByRole('button', { name: 'Open the inspection' }).click();
  await sees(page, force, { picture: 'inspection' });
  await followTo(page, new RegExp(`^Read.*${assessment}`), assessment, { picture: 'inspected-assessment' });
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main').locator('input, textarea, select')).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to the inspection' }).click();
  await sees(page, force);
};

const close = async (page: Page) => {
  await page.getByRole('button', { name: 'Close the inspection' }).click();
  await sees(page, 'Inspections', { picture: 'inspection-closed' });
};

const seenByTheForce = async (page: Page) => {
  await goTo(page, 'Inspections', 'Inspections', { picture: 'inspection-seen-by-force' });
  await expect(page.getByText('To see what the pilot stood on.')).toBeVisible();
  await expect(page.getByText(/^The assessment, /)).toBeVisible();
  await toAssessment(page, force);
  await expect(page.getByText('The regulator read this assessment')).toBeVisible();
  await followTo(page, 'To see what the pilot stood on.', 'Inspections');
};

/** The board from the records, and one look inside a force that the force can see. */
export const inspect = async (as: As): Promise<void> => {
  const programme = await as('Programme template author');
  await readBoard(programme, 'board-programme');
  await addsUp(programme);
  const inspector = await as('ICO inspector');
  await readBoard(inspector, 'board-regulator', true);
  await lookInside(inspector);
  await seenByTheForce(await as(`${force} DPO`));
  await close(inspector);
};
