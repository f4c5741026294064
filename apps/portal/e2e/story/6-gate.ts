import { expect, type Page } from '@playwright/test';
import { certificateHoldsItsHash } from '../support/certificate.js';
import { typeDay } from '../support/days.js';
import { followTo, goTo } from '../support/going.js';
import { toAssessment } from '../support/own-assessment.js';
import { signedInTenMinutesAgo, signsInAfresh } from '../support/old-sign-in.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';
import { force } from './2-answers.js';
import { recordMeasures, withdrawMeasure } from './measures.js';

const rollOut = 'Roll-out of Microsoft 365';
const components = ['Exchange Online', 'Teams chat', 'Teams meetings', 'SharePoint Online', 'Entra ID'];

export const toPilot = async (page: Page, picture?: string): Promise<void> => {
  await goTo(page, 'Roll-out', rollOut);
  await followTo(page, /^View conditions.*Pilot/, 'Pilot', picture ? { picture } : {});
};

/** Asks for the pilot of the story; where there is no signed assessment there are no activities to choose. */
export const askForPilot = async (page: Page): Promise<void> => {
  await followTo(page, 'Ask to open this stage', 'Ask to open: pilot');
  for (const activity of await page.getByRole('group', { name: 'Activities' }).getByRole('checkbox').all())
    await activity.check();
  for (const name of components) await page.getByRole('checkbox', { name, exact: true }).check();
  await page.getByLabel('How many people will use it?').fill('250');
  await sees(page, 'Ask to open: pilot');
  await page.getByRole('button', { name: 'Ask to open this stage' }).click();
  await expect(page).toHaveTitle('Pilot - Countersign');
};

const open = async (page: Page) => {
  await goTo(page, 'Home', 'Your tasks');
  await toPilot(page, 'gate-ready');
  await followTo(page, 'Open the stage', 'Open: pilot');
  await signedInTenMinutesAgo(page);
  await typeDay(page, 'Last day it is open', 6);
  await sees(page, 'Open: pilot', { picture: 'gate-opening' });
  await page.getByRole('button', { name: 'Sign and open the stage' }).click();
  await signsInAfresh(page, `${force} SIRO`);
  await page.getByRole('button', { name: 'Sign and open the stage' }).click();
  await sees(page, 'Certificate of opening: pilot', { picture: 'gate-certificate' });
  await certificateHoldsItsHash(page);
  await followTo(page, 'Go to the gate', 'Pilot', { picture: 'gate-open', phone: true });
  await expect(page.getByText('It stays open only while every condition is met.')).toBeVisible();
};

const revoke = async (page: Page) => {
  await toAssessment(page, force, { picture: 'signed' });
  await followTo(page, 'Revoke the signature', 'Revoke the signature');
  await page
    .getByLabel('Why are you revoking it?')
    .fill('A partner was given access that the assessment does not describe.');
  await sees(page, 'Revoke the signature', { picture: 'revoke' });
  await page.getByRole('button', { name: 'Revoke the signature' }).click();
  await expect(page.getByText('Every stage that relied on it is held.')).toBeVisible();
};

const heldAgain = async (page: Page) => {
  await toPilot(page, 'gate-held-again');
  await expect(page.getByText(/conditions? (is|are) outstanding, and \d+ (is|are) not known yet\.$/)).toBeVisible();
  await expect(page.getByText(/^Outstanding The signature of this force was revoked/)).toBeVisible();
  await followTo(page, 'Close the stage', 'Close: pilot');
  await followTo(page, 'Cancel', 'Pilot');
};

const heldByMeasures = async (page: Page, picture: string) => {
  await toPilot(page, picture);
  await expect(page.getByText(/^Outstanding A measure that the signed assessment counts on/)).toBeVisible();
};

/** Asked for, held until the measures are in place, opened by a signature, and held by what is withdrawn or revoked. */
export const openAndHold = async (as: As, ids: ReadonlyMap<string, string>): Promise<void> => {
  const [lead, siro] = [await as(`${force} roll-out lead`), await as(`${force} SIRO`)];
  const owner = await as(`${force} information asset owner`);
  await toPilot(lead, 'gate-not-asked');
  await askForPilot(lead);
  await sees(lead, 'Pilot', { picture: 'gate-conditions' });
  await heldByMeasures(siro, 'gate-held-by-measures');
  await recordMeasures(owner, force, ids);
  await open(siro);
  await withdrawMeasure(owner, force);
  await heldByMeasures(siro, 'gate-held-by-withdrawal');
  await revoke(siro);
  await heldAgain(siro);
};
