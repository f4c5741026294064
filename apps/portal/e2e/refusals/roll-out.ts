import { microsoft365 } from '@countersign/demonstration';
import { expect, type Page } from '@playwright/test';
import { typeDay } from '../support/days.js';
import { followTo, goTo } from '../support/going.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';
import { asTheSamePerson } from '../support/through-the-api.js';

const form = 'Record the agreement with Microsoft';

const chooseFile = (page: Page, name: string, text: string) =>
  page.getByLabel('Signed agreement').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  });

const isRefused = (page: Page) =>
  expect(async () => {
    await page.getByRole('button', { name: 'Record' }).click();
    await expect(page.locator(':focus')).toContainText('The file must be a PDF or a Word document', { timeout: 2_000 });
  }).toPass();

/** A file of the wrong type is refused, by its name and by what is in it; the refusal takes focus. */
export const wrongFile = async (page: Page): Promise<void> => {
  await goTo(page, 'Agreements', 'Agreements with processors');
  await followTo(page, form, form);
  await page.getByLabel('Title of the agreement').fill('Data processing agreement');
  await typeDay(page, 'The day it starts', -1);
  await chooseFile(page, 'agreement.txt', 'These are notes.');
  await isRefused(page);
  await chooseFile(page, 'agreement.pdf', 'These are notes under another name.');
  await isRefused(page);
  await sees(page, form, { picture: 'wrong-file' });
};

const askForPilot = async (lead: Page) => {
  const api = await asTheSamePerson(lead);
  await api.act('askForStage', {
    serviceId: microsoft365.id,
    stage: 'pilot',
    components: ['exchange-online'],
    activities: [],
    users: 250,
    syntheticDataAttested: false,
  });
};

/** A person who finds a way to the opening of a held gate is refused there, with the list of what is missing. */
export const heldGate = async (as: As): Promise<void> => {
  await askForPilot(await as('Norfolk roll-out lead'));
  const siro = await as('Norfolk SIRO');
  await siro.goto('/roll-out/pilot/open');
  await sees(siro, 'Open: pilot');
  await typeDay(siro, 'Last day it is open', 6);
  await siro.getByRole('button', { name: 'Sign and open the stage' }).click();
  await expect(siro.getByRole('alert')).toContainText('No signature of this force stands');
  await sees(siro, 'Open: pilot', { picture: 'gate-held' });
  await siro.getByRole('alert').getByRole('link').first().click();
  await sees(siro, 'Your force’s assessments');
};
