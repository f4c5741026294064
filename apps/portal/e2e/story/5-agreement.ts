import { clauses } from '@countersign/catalogue';
import { exampleAgreement } from '@countersign/catalogue/demonstration';
import { expect, type Page } from '@playwright/test';
import { typeDay } from '../support/days.js';
import { followTo, goTo } from '../support/going.js';
import { pdf } from '../support/pdf.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';
import { force } from './2-answers.js';

const record = async (page: Page) => {
  await goTo(page, 'Agreements', 'Agreements with processors', { picture: 'agreements-none' });
  await followTo(page, 'Record the agreement with Microsoft', 'Record the agreement with Microsoft');
  await page.getByLabel('Title of the agreement').fill(exampleAgreement.title);
  await typeDay(page, 'The day it starts', -1);
  await page.getByLabel('The executed agreement').setInputFiles(pdf('executed.pdf'));
  await sees(page, 'Record the agreement with Microsoft', { picture: 'agreement-form' });
  await page.getByRole('button', { name: 'Record it' }).click();
  await sees(page, exampleAgreement.title, { picture: 'agreement-recorded' });
};

const download = async (page: Page) => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download executed.pdf' }).click();
  expect((await waiting).suggestedFilename()).toBe('executed.pdf');
};

const mapAll = async (page: Page) => {
  await page.getByRole('button', { name: 'Map the next clause' }).click();
  for (const [place, { clause, quotation, locator }] of exampleAgreement.mappings.entries()) {
    const topic = clauses.find(({ id }) => id === clause)!.topic;
    await expect(page).toHaveTitle(`${topic} - Countersign`);
    await page.getByLabel('Quotation').fill(quotation);
    await page.getByLabel('Where it stands').fill(locator);
    await page.getByRole('radio', { name: 'Met', exact: true }).check();
    if (place === 0) await sees(page, topic, { picture: 'clause' });
    await page.getByRole('button', { name: 'Save and continue' }).click();
  }
  await sees(page, exampleAgreement.title, { picture: 'agreement-mapped', phone: true });
};

/** The executed agreement with its file, and every clause with the words that meet it. */
export const holdAgreement = async (as: As): Promise<void> => {
  const lead = await as(`${force} contracts lead`);
  await record(lead);
  await download(lead);
  await mapAll(lead);
};
