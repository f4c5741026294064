import { labels, matrices } from '@countersign/catalogue';
import { exampleActivities, exampleRisk } from '@countersign/catalogue/demonstration';
import { expect, type Page } from '@playwright/test';
import { fillRisk, score } from '../support/filling.js';
import { followTo, goTo } from '../support/going.js';
import { sees } from '../support/sees.js';

const title = 'Microsoft 365: Kent’s own assessment';
const [investigation] = exampleActivities;

const addRisk = async (page: Page) => {
  await goTo(page, 'Assessments', 'Assessments of your force');
  await followTo(page, /^Open/, title, { picture: 'task-list', phone: true });
  await followTo(page, '9. Risks and measures', '9. Risks and measures', { picture: 'section' });
  await followTo(page, 'Risks that only this force has', 'Risks that only this force has');
  await followTo(page, 'Add a risk', 'Add a risk');
  await fillRisk(page, exampleRisk);
  const before = page.getByRole('status').filter({ hasText: 'Level before measures' });
  await expect(before).toContainText('choose both to see it');
  await score(page, 'Before measures', exampleRisk.likelihood, exampleRisk.severity);
  await expect(before).toContainText(labels.level.medium);
  await score(page, 'After measures', exampleRisk.residualLikelihood, exampleRisk.residualSeverity);
  await sees(page, 'Add a risk', { picture: 'risk-level-appears', phone: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await sees(page, 'Risks that only this force has', { picture: 'local-risks' });
};

/** The pages that would set a level by hand and remove a row, left without doing either. */
const setLevelAndRemove = async (page: Page) => {
  await followTo(page, new RegExp(`^Change.*${exampleRisk.title}`), exampleRisk.title);
  await followTo(page, 'Set another level by hand', 'Set the level by hand');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await followTo(page, new RegExp(`^Remove.*${exampleRisk.title}`), `Remove “${exampleRisk.title}”?`);
  await followTo(page, 'Keep it', 'Risks that only this force has');
};

/** A page that is only looked at, and back. */
const glance = async (page: Page, link: string | RegExp, heading: string, picture?: string) => {
  await followTo(page, link, heading, picture ? { picture } : {});
  await page.getByRole('link', { name: /^Back/ }).click();
  await expect(page.getByRole('heading', { name: 'More of this assessment' })).toBeVisible();
};

const lookAround = async (page: Page) => {
  await goTo(page, 'Assessments', 'Assessments of your force');
  await followTo(page, /^Open/, title);
  await glance(page, 'Read the whole document', title, 'document');
  await glance(page, /^What the rules say/, 'What the rules say', 'findings');
  await glance(page, 'History', 'History');
  await glance(page, 'The risk matrix', matrices[0]!.title, 'matrix');
  await glance(page, /^What was removed/, 'What was removed');
};

const refusedThenPutRight = async (page: Page) => {
  await page.getByRole('button', { name: 'Check answers and hand in' }).click();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('uses OneDrive, which this assessment does not describe');
  await sees(page, 'Check answers and hand in', { picture: 'hand-in-refused' });
  await refusal.getByRole('link').first().click();
  await sees(page, investigation!.name, { picture: 'put-right' });
  await page.getByRole('checkbox', { name: 'OneDrive' }).uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await sees(page, 'Processing activities of this force');
};

const handIn = async (page: Page) => {
  await page.getByRole('button', { name: 'Continue' }).click();
  await sees(page, 'Check answers and hand in', { picture: 'nothing-blocks' });
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await sees(page, 'Assessment handed in', { picture: 'handed-in', phone: true });
};

/** A risk of its own, what every page of an assessment shows, one refusal put right, and handing in. */
export const finishAndHandIn = async (page: Page): Promise<void> => {
  await addRisk(page);
  await setLevelAndRemove(page);
  await lookAround(page);
  await refusedThenPutRight(page);
  await handIn(page);
};
