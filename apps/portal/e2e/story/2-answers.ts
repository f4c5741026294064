import { expect, type Page } from '@playwright/test';
import { answerTheRest, example, exampleAnswer, exampleRow } from '../support/example.js';
import { fillContent } from '../support/filling.js';
import { followTo, goTo } from '../support/going.js';
import {
  assessmentIdOf,
  makeOurOwn,
  sectionOfItem,
  toAssessment,
  toItem,
  toSection,
  titleOfItem,
} from '../support/own-assessment.js';
import { pasteFromWord } from '../support/pasting.js';
import { sees } from '../support/sees.js';
import { asTheSamePerson } from '../support/through-the-api.js';
import { addRisk } from './risks.js';

export const force = 'Essex';

const isSaved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved at/ })).toBeVisible();

const screen = async (page: Page) => {
  const question = 'Is an assessment needed?';
  await followTo(page, question, question, { picture: 'screening-to-answer' });
  await followTo(page, 'Answer the criteria', titleOfItem('need.screening'));
  await fillContent(page, exampleAnswer('need.screening'));
  await isSaved(page);
  await sees(page, titleOfItem('need.screening'), { picture: 'screening-answered' });
  await toAssessment(page, force, { picture: 'task-list', phone: true });
  await followTo(page, question, question, { picture: 'screened', phone: true });
};

const adapt = async (page: Page) => {
  await toItem(page, force, 'need.aims');
  await page.getByRole('radio', { name: 'Adapt it' }).check();
  await page.getByLabel('Why are you adapting it?').fill('Our force uses it for two activities only.');
  const text = page.getByLabel('Your replacement text');
  await pasteFromWord(text);
  await expect(text).toHaveValue(/## How this force uses it\s+- +For joint investigations\s+- +For duty planning/);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('cell', { name: 'Serious crime' })).toBeVisible();
  await isSaved(page);
  await sees(page, titleOfItem('need.aims'), { picture: 'adapted-with-word', phone: true });
};

const reject = async (page: Page) => {
  await toItem(page, force, 'components.onedrive');
  await page.getByRole('radio', { name: 'Reject it' }).check();
  await page.getByLabel('Why are you rejecting it?').fill('Personal file stores stay switched off in this force.');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.getByText(`Saved: ${titleOfItem('components.onedrive')}`)).toBeVisible();
};

const relied = example.answers.filter(({ stance }) => stance === 'relied-on').map(({ itemId }) => itemId);
const alike = (id: string) => relied.filter((other) => sectionOfItem(other) === sectionOfItem(id));
/** Two items of one section that the exemplary assessment relies on. */
const together = alike(relied.find((id) => alike(id).length > 1)!).slice(0, 2);

/** Several national items of one section by one form. */
const rely = async (page: Page) => {
  await toSection(page, force, sectionOfItem(together[0]!));
  await followTo(page, 'Rely on several items in this section', 'Rely on several items');
  await page.getByRole('main').locator('summary').first().click();
  for (const id of together) await page.getByRole('checkbox', { name: titleOfItem(id), exact: true }).check();
  await sees(page, 'Rely on several items', { picture: 'rely-on-several', phone: true });
  await page.getByRole('button', { name: `Rely on ${together.length} of` }).click();
  await expect(page.getByText(`You rely on ${together.length} items.`)).toBeVisible();
};

const saveRow = async (page: Page, tableId: string, picture: string) => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await sees(page, titleOfItem(tableId), { picture, phone: true });
};

const addActivity = async (page: Page) => {
  await toItem(page, force, 'activities');
  await followTo(page, 'Add an activity', 'Add an activity', { picture: 'activity-empty' });
  await fillContent(page, exampleRow('activity-joint-investigation'));
  await page.getByRole('checkbox', { name: 'OneDrive', exact: true }).check();
  await sees(page, 'Add an activity', { picture: 'activity-filled' });
  await saveRow(page, 'activities', 'activities');
};

const addFlow = async (page: Page) => {
  await toItem(page, force, 'flows');
  await followTo(page, 'Add a data flow', 'Add a data flow');
  await fillContent(page, exampleRow('flow-working-documents'));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('img')).toBeVisible();
  await sees(page, titleOfItem('flows'), { picture: 'flows', phone: true });
};

const addLogs = async (page: Page) => {
  await toItem(page, force, 'logging.matrix');
  await followTo(page, 'Add a component', 'Add a component');
  await fillContent(page, exampleRow('logging-exchange-online'));
  await sees(page, 'Add a component', { picture: 'logging-row' });
  await saveRow(page, 'logging.matrix', 'logging-matrix');
};

/** What nobody types twice: every other answer of the exemplary assessment, as the same person. */
const answerTheOthers = async (page: Page) => answerTheRest(await asTheSamePerson(page), assessmentIdOf(page));

/** The assessor makes the release the force's own: one of every kind by hand, the rest as it was prepared. The id of each row. */
export const answerEverything = async (page: Page): Promise<ReadonlyMap<string, string>> => {
  await goTo(page, 'Home', 'Your tasks');
  await makeOurOwn(page, force, { picture: 'release' });
  await screen(page);
  await rely(page);
  await adapt(page);
  await reject(page);
  await addActivity(page);
  await addFlow(page);
  await addLogs(page);
  await addRisk(page, force);
  const ids = await answerTheOthers(page);
  await toAssessment(page, force, { picture: 'all-answered' });
  return ids;
};
