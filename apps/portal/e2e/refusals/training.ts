import { personWithoutTraining } from '@countersign/catalogue/demonstration';
import { expect, type Page } from '@playwright/test';
import { typeDay } from '../support/days.js';
import { followTo, goTo } from '../support/going.js';
import { giveView, meetNoCriterion } from '../support/screened.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';

const force = personWithoutTraining.replace(/ DPO$/, '');

const isRefused = async (page: Page) => {
  await giveView(page);
  await page.getByRole('button', { name: 'Record your view' }).click();
  await expect(page.getByRole('alert')).toContainText('training');
  await sees(page, 'Your view of the screening', { picture: 'untrained' });
};

const record = async (page: Page) => {
  await page.getByRole('alert').getByRole('link', { name: 'Record your training' }).click();
  await page.getByLabel('Course').fill('Part 3 for those who advise');
  await page.getByLabel('Who gave it').fill('The college');
  await typeDay(page, 'The day you completed it', -2);
  await typeDay(page, 'The last day that it counts', 12);
  await page.getByLabel('Evidence').fill('Certificate 31, in the register of training');
  await sees(page, 'Record your training', { picture: 'training-record', phone: true });
  await page.getByRole('button', { name: 'Record it' }).click();
  await sees(page, 'Training of those who sign', { picture: 'training', phone: true });
  await expect(page.getByText('Part 3 for those who advise')).toBeVisible();
};

/** Whoever signs without training on record is refused, records it, and signs; what was typed is still there. */
export const untrained = async (as: As): Promise<void> => {
  const assessor = await as(`${force} assessor`);
  await meetNoCriterion(assessor, force);
  await goTo(assessor, 'Home', 'What waits for you');
  await followTo(assessor, 'Training of those who sign', 'Training of those who sign');
  const dpo = await as(personWithoutTraining);
  await isRefused(dpo);
  await record(dpo);
  await goTo(dpo, 'Home', 'What waits for you');
  await followTo(dpo, 'Give your view of whether an assessment is needed', 'Is an assessment needed?');
  await followTo(dpo, 'Give your view', 'Your view of the screening');
  await expect(dpo.getByLabel('Why', { exact: true })).toHaveValue('It is a sandbox without personal data.');
  await dpo.getByRole('button', { name: 'Record your view' }).click();
  await sees(dpo, 'Is an assessment needed?');
};
