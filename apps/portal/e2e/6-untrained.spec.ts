import { personWithoutTraining } from '@countersign/demonstration';
import { expect, type Page } from '@playwright/test';
import { typeDay } from './support/days.js';
import { followTo, goTo } from './support/going.js';
import { fillView, meetNoCriterion, screening, toView, view, why } from './support/screened.js';
import { sees } from './support/sees.js';
import { test } from './support/test.js';

const force = personWithoutTraining.replace(' DPO', '');
const training = 'Training for people who sign';

const isRefused = async (page: Page) => {
  await toView(page);
  await fillView(page);
  await page.getByRole('button', { name: 'Record your view' }).click();
  await expect(page.getByRole('alert')).toContainText('you have recorded no training in Part 3');
  await sees(page, view, { picture: 'untrained' });
};

const recordsIt = async (page: Page) => {
  await followTo(page, 'Record your training', 'Record your training');
  await page.getByLabel('Course', { exact: true }).fill('Part 3 for those who sign');
  await page.getByLabel('Provider').fill('A college');
  await typeDay(page, 'Date completed', -2);
  await typeDay(page, 'Valid until', 10);
  await page.getByLabel('Evidence').fill('Certificate 12');
  await sees(page, 'Record your training', { picture: 'record-training', phone: true });
  await page.getByRole('button', { name: 'Record' }).click();
  await sees(page, training, { picture: 'training', phone: true });
};

test('who has recorded no training signs nothing until they have', async ({ as }) => {
  const assessor = await as(`${force} assessor`);
  await meetNoCriterion(assessor, force);
  await goTo(assessor, 'Home', 'Your tasks');
  await followTo(assessor, training, training);
  const dpo = await as(personWithoutTraining);
  await expect(dpo.getByRole('link', { name: /^Record your Part 3 training/ })).toBeVisible();
  await isRefused(dpo);
  await recordsIt(dpo);
  await toView(dpo);
  await expect(dpo.getByLabel('Why', { exact: true })).toHaveValue(why);
  await dpo.getByRole('button', { name: 'Record your view' }).click();
  await sees(dpo, screening);
});
