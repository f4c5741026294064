import { expect, type Page } from '@playwright/test';
import { certificateHoldsItsHash } from './support/certificate.js';
import { typeDay } from './support/days.js';
import { followTo, goTo } from './support/going.js';
import { signsInAfresh } from './support/old-sign-in.js';
import { fillView, meetNoCriterion, screening, toView, view } from './support/screened.js';
import { sees } from './support/sees.js';
import { test } from './support/test.js';

const force = 'Durham';

const giveView = async (page: Page) => {
  await toView(page);
  await fillView(page);
  await sees(page, view, { picture: 'view' });
  await page.getByRole('button', { name: 'Record your view' }).click();
  await sees(page, screening);
};

const decide = async (page: Page) => {
  await goTo(page, 'Home', 'Your tasks');
  await followTo(page, 'Decide whether no assessment is needed', 'Sign that no assessment is needed');
  await typeDay(page, 'Review date', 6);
  await sees(page, 'Sign that no assessment is needed', { picture: 'decision', phone: true });
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await signsInAfresh(page, `${force} SIRO`);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await sees(page, screening, { picture: 'none-needed', phone: true });
  await certificateHoldsItsHash(page);
};

const revoke = async (page: Page) => {
  await followTo(page, 'Revoke the decision', 'Revoke the decision that no assessment is needed');
  await page.getByLabel('Why are you revoking it?').fill('Real cases are to come into it.');
  await page.getByRole('button', { name: 'Revoke the decision' }).click();
  await expect(page.getByText('Decision revoked. An assessment is needed.')).toBeVisible();
  await sees(page, screening);
};

test('that no assessment is needed is advised on, signed, reviewable, and can be revoked', async ({ as }) => {
  await meetNoCriterion(await as(`${force} assessor`), force);
  await giveView(await as(`${force} DPO`));
  const siro = await as(`${force} SIRO`);
  await decide(siro);
  await revoke(siro);
});
