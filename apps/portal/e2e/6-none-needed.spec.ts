import { screeningCriteria } from '@countersign/catalogue';
import { expect, type Page } from '@playwright/test';
import { certificateHoldsItsHash } from './support/certificate.js';
import { typeDay } from './support/days.js';
import { followTo, goTo } from './support/going.js';
import { signedInTenMinutesAgo, signsInAfresh } from './support/old-sign-in.js';
import { assessmentIdOf, makeOurOwn } from './support/own-assessment.js';
import { sees } from './support/sees.js';
import { test } from './support/test.js';
import { asTheSamePerson } from './support/through-the-api.js';

const force = 'Durham';
const question = 'Is an assessment needed?';
const ids = screeningCriteria.map(({ id }) => id);
const notes = Object.fromEntries(ids.map((id) => [id, 'Only made-up people and cases are in it.']));

const meetNoCriterion = async (page: Page) => {
  await makeOurOwn(page, force);
  const api = await asTheSamePerson(page);
  await api.act('saveAnswer', {
    assessmentId: assessmentIdOf(page),
    itemId: 'need.screening',
    expectedVersion: 0,
    stance: null,
    reason: '',
    content: { kind: 'screening', met: [], notMet: ids, notes },
  });
};

const view = async (page: Page) => {
  await goTo(page, 'Home', 'What waits for you');
  await followTo(page, 'Give your view of whether an assessment is needed', question);
  await followTo(page, 'Give your view', 'Your view of the screening');
  await page.getByRole('radio', { name: 'No assessment is needed' }).check();
  await page.getByLabel('Why', { exact: true }).fill('It is a sandbox without personal data.');
  await sees(page, 'Your view of the screening', { picture: 'view' });
  await page.getByRole('button', { name: 'Record your view' }).click();
  await sees(page, question);
};

const decide = async (page: Page) => {
  await goTo(page, 'Home', 'What waits for you');
  await followTo(page, 'Decide whether no assessment is needed', question);
  await followTo(page, 'Sign that no assessment is needed', 'Sign that no assessment is needed');
  await signedInTenMinutesAgo(page);
  await typeDay(page, 'Review date', 6);
  await sees(page, 'Sign that no assessment is needed', { picture: 'decision', phone: true });
  await page.getByRole('button', { name: 'Sign it' }).click();
  await signsInAfresh(page, `${force} SIRO`);
  await page.getByRole('button', { name: 'Sign it' }).click();
  await sees(page, question, { picture: 'none-needed', phone: true });
  await certificateHoldsItsHash(page);
};

const revoke = async (page: Page) => {
  await followTo(page, 'Revoke the decision', 'Revoke the decision that none is needed');
  await page.getByLabel('Why you revoke it').fill('Real cases are to come into it.');
  await page.getByRole('button', { name: 'Revoke the decision' }).click();
  await expect(page.getByText('The decision is revoked. An assessment is needed again.')).toBeVisible();
  await sees(page, question);
};

test('that no assessment is needed is advised on, signed, reviewable, and can be revoked', async ({ as }) => {
  await meetNoCriterion(await as(`${force} assessor`));
  await view(await as(`${force} DPO`));
  const siro = await as(`${force} SIRO`);
  await decide(siro);
  await revoke(siro);
});
