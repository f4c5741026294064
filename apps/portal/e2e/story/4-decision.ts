import { expect, type Page } from '@playwright/test';
import { certificateHoldsItsHash } from '../support/certificate.js';
import { typeDay } from '../support/days.js';
import { followTo, goTo } from '../support/going.js';
import { titleOf, titleOfItem, toAssessment, toItem } from '../support/own-assessment.js';
import { signedInTenMinutesAgo, signsInAfresh } from '../support/old-sign-in.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';
import { force } from './2-answers.js';

const title = titleOf(force);
const points = [
  'Have the two made-up requests for access run again before each new unit joins.',
  'Do not use Teams meetings for interviews with witnesses in the pilot.',
];
const overruled = 'Interviews are out of the pilot already, by the order of the chief officer.';

const advise = async (page: Page) => {
  await goTo(page, 'Home', 'Your tasks');
  await followTo(page, 'Read the assessment and give your advice', 'Read the document and give advice', {
    picture: 'dpo-arrives',
  });
  await followTo(page, 'Send it back for changes instead', 'Send the assessment back for changes', {
    picture: 'send-back',
  });
  await followTo(page, 'Cancel', 'Read the document and give advice');
  await page.getByText('Read the document in full').click();
  await expect(page.getByText('Your browser calculated the same hash for this text.')).toBeVisible();
  await page.getByLabel('Point 1').fill(points[0]!);
  await page.getByRole('button', { name: 'Add another point' }).click();
  await page.getByLabel('Point 2').fill(points[1]!);
  await page.getByRole('radio', { name: 'The processing can proceed' }).check();
  await page.getByText('Read the document in full').click();
  await sees(page, 'Read the document and give advice', { picture: 'dpo-advice', phone: true });
  await expect(page.getByRole('link', { name: /^One-page brief/ })).toBeVisible();
  await page.getByRole('button', { name: 'Seal the advice' }).click();
  await sees(page, 'Advice sealed', { picture: 'advice-sealed' });
};

const approve = async (page: Page) => {
  await goTo(page, 'Home', 'Your tasks');
  await followTo(page, 'Read the measures and approve them', 'Read the measures and approve them', {
    picture: 'measures',
  });
  await followTo(page, 'Decline with reasons', 'Decline the measures', { picture: 'decline' });
  await followTo(page, 'Cancel', 'Read the measures and approve them');
  await page.getByRole('button', { name: 'Approve the measures' }).click();
  await sees(page, 'Measures approved', { picture: 'measures-approved' });
};

const answerAdvice = async (page: Page) => {
  await page.getByRole('group', { name: 'Point 1' }).getByRole('radio', { name: 'Accept' }).check();
  await page.getByRole('group', { name: 'Point 2' }).getByRole('radio', { name: 'Overrule' }).check();
  await page.getByLabel('Why you overrule point 2').fill(overruled);
  await page.getByRole('radio', { name: 'Approve', exact: true }).check();
  await page.getByRole('checkbox', { name: /^I accept the remaining risk/ }).check();
  await typeDay(page, 'Review date', 12);
};

const decide = async (page: Page) => {
  await followTo(page, 'Answer the advice and decide', 'Answer the advice and decide', { picture: 'siro-arrives' });
  const brief = page.getByRole('region', { name: 'In brief' });
  await expect(brief.getByText(/\d+ risks? (is|are) high now\. 0 of \d+ measures are in place\./)).toBeVisible();
  await expect(brief.getByText(points[1]!)).toBeVisible();
  await signedInTenMinutesAgo(page);
  await answerAdvice(page);
  await sees(page, 'Answer the advice and decide', { picture: 'siro-decides' });
  await page.getByRole('button', { name: 'Sign the decision' }).click();
  await sees(page, 'Answer the advice and decide', { picture: 'step-up-asked' });
  await signsInAfresh(page, `${force} SIRO`);
  await expect(page.getByText('Your earlier text is still here.')).toBeVisible();
  await expect(page.getByLabel('Why you overrule point 2')).toHaveValue(overruled);
  await page.getByRole('button', { name: 'Sign the decision' }).click();
  await sees(page, 'Decision certificate', { picture: 'certificate', phone: true });
  await certificateHoldsItsHash(page);
};

const thinkOfTakingBack = async (page: Page) => {
  await toAssessment(page, force);
  await followTo(page, 'Take it back', 'Take the assessment back');
  await followTo(page, 'Cancel', title);
};

const edited = 'need.dpo-contact';

/** An edit after the signature is told as not signed, and is discarded: the text says again what was signed. */
const thinkBetterOfAnEdit = async (page: Page) => {
  await toItem(page, force, edited);
  const answer = page.getByLabel('Your answer');
  const signed = await answer.inputValue();
  await answer.fill('By the shared mailbox of another office.');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.getByText(`Saved: ${titleOfItem(edited)}`)).toBeVisible();
  await toAssessment(page, force, { picture: 'changes-not-signed', phone: true });
  await expect(page.getByRole('heading', { name: '1 unsigned change' })).toBeVisible();
  await followTo(page, 'Discard these changes', 'Unsigned changes');
  await goTo(page, 'Home', 'Your tasks', { picture: 'home-not-signed' });
  const waits = 'Hand in or discard 1 unsigned change';
  await followTo(page, waits, 'Unsigned changes', { picture: 'discard', phone: true });
  await expect(page.getByRole('button', { name: 'Hand in' })).toBeVisible();
  await page.getByRole('button', { name: 'Discard these changes' }).click();
  await expect(page.getByText('Changes discarded.')).toBeVisible();
  await expect(page.getByText('1 unsigned change')).toHaveCount(0);
  await toItem(page, force, edited);
  await expect(answer).toHaveValue(signed);
};

/** Sealed advice, measures approved, every point answered, the signature after a fresh sign-in, and an edit that is discarded. */
export const sign = async (as: As): Promise<void> => {
  await thinkOfTakingBack(await as(`${force} assessor`));
  await advise(await as(`${force} DPO`));
  await approve(await as(`${force} information asset owner`));
  await decide(await as(`${force} SIRO`));
  await thinkBetterOfAnEdit(await as(`${force} assessor`));
};
