import { screeningCriteria } from '@countersign/catalogue';
import { personWithoutTraining } from '@countersign/catalogue/demonstration';
import { expect, type Page } from '@playwright/test';
import { typeDay } from './support/days.js';
import { followTo, goTo } from './support/going.js';
import { assessmentIdOf, makeOurOwn } from './support/own-assessment.js';
import { sees } from './support/sees.js';
import { test } from './support/test.js';
import { asTheSamePerson } from './support/through-the-api.js';

const force = personWithoutTraining.replace(' DPO', '');
const form = 'Your view of the screening';
const training = 'Training of those who sign';
const reason = 'It is a sandbox without personal data.';

const screen = async (page: Page) => {
  await makeOurOwn(page, force);
  const notMet = screeningCriteria.map(({ id }) => id);
  const api = await asTheSamePerson(page);
  await api.act('saveAnswer', {
    assessmentId: assessmentIdOf(page),
    itemId: 'need.screening',
    expectedVersion: 0,
    stance: null,
    reason: '',
    content: { kind: 'screening', met: [], notMet, notes: {} },
  });
};

const toForm = async (page: Page) => {
  await goTo(page, 'Home', 'What waits for you');
  await followTo(page, 'Give your view of whether an assessment is needed', 'Is an assessment needed?');
  await followTo(page, 'Give your view', form);
};

const isRefused = async (page: Page) => {
  await toForm(page);
  await page.getByRole('radio', { name: 'No assessment is needed' }).check();
  await page.getByLabel('Why', { exact: true }).fill(reason);
  await page.getByRole('button', { name: 'Record your view' }).click();
  await expect(page.getByRole('alert')).toContainText('You have recorded no training in Part 3');
  await sees(page, form, { picture: 'untrained' });
};

const recordsIt = async (page: Page) => {
  await followTo(page, 'Record your training', 'Record your training');
  await page.getByLabel('Course', { exact: true }).fill('Part 3 for those who sign');
  await page.getByLabel('Who gave it').fill('A college');
  await typeDay(page, 'The day you completed it', -2);
  await typeDay(page, 'The last day that it counts', 10);
  await page.getByLabel('Evidence').fill('Certificate 12');
  await sees(page, 'Record your training', { picture: 'record-training', phone: true });
  await page.getByRole('button', { name: 'Record it' }).click();
  await sees(page, training, { picture: 'training', phone: true });
};

test('who has recorded no training signs nothing until they have', async ({ as }) => {
  await screen(await as(`${force} assessor`));
  const dpo = await as(personWithoutTraining);
  await expect(dpo.getByRole('link', { name: /^Record your training in Part 3/ })).toBeVisible();
  await isRefused(dpo);
  await recordsIt(dpo);
  await toForm(dpo);
  await expect(dpo.getByLabel('Why', { exact: true })).toHaveValue(reason);
  await dpo.getByRole('button', { name: 'Record your view' }).click();
  await sees(dpo, 'Is an assessment needed?');
});
