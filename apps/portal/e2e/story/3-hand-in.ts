import { expect, type Page } from '@playwright/test';
import { followTo } from '../support/going.js';
import { toAssessment } from '../support/own-assessment.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';
import { force } from './2-answers.js';
import { askAndResolve, holdPapers, mark, overrideOne } from './beside.js';

const investigation = 'Joint investigation of serious violence';

/** A page that is only looked at, and back. */
const glance = async (page: Page, link: string | RegExp, heading: string) => {
  await followTo(page, link, heading);
  await page.getByRole('link', { name: /^Back/ }).click();
  await expect(page.getByRole('heading', { name: 'More about this assessment' })).toBeVisible();
};

const lookAround = async (page: Page) => {
  await toAssessment(page, force);
  await glance(page, 'History', 'History');
  await glance(page, /^Removed items/, 'Removed items');
};

const refusedThenPutRight = async (page: Page) => {
  await page.getByRole('button', { name: 'Check answers and hand in' }).click();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('uses OneDrive, which this assessment does not describe');
  await sees(page, 'Check answers and hand in', { picture: 'hand-in-refused' });
  await refusal.getByRole('link').first().click();
  await sees(page, investigation, { picture: 'put-right', phone: true });
  await page.getByRole('checkbox', { name: 'OneDrive', exact: true }).uncheck();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
};

const handIn = async (page: Page) => {
  await sees(page, 'Check answers and hand in', { picture: 'nothing-blocks' });
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await sees(page, 'Assessment handed in', { picture: 'handed-in', phone: true });
};

/** A question, papers, an override and marks; one refusal put right; and handing in. */
export const finishAndHandIn = async (as: As, ids: ReadonlyMap<string, string>): Promise<void> => {
  const assessor = await as(`${force} assessor`);
  await askAndResolve(as, force);
  await holdPapers(assessor, force, ids);
  await overrideOne(as, force);
  await mark(assessor, force, ids);
  await lookAround(assessor);
  await refusedThenPutRight(assessor);
  await handIn(assessor);
};
