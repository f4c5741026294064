import { citationOn, limbs } from '@countersign/catalogue';
import { exampleAgreement } from '@countersign/demonstration';
import { dayOf, instant } from '@countersign/domain/kernel';
import { expect, type Page } from '@playwright/test';
import { typeDay } from '../support/days.js';
import { followTo, goTo } from '../support/going.js';
import { pdf } from '../support/pdf.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';
import { asTheSamePerson, withEach } from '../support/through-the-api.js';
import { force } from './2-answers.js';

type Mapping = (typeof exampleAgreement.mappings)[number];

const record = async (page: Page) => {
  await goTo(page, 'Agreements', 'Agreements with processors', { picture: 'agreements-none' });
  await followTo(page, 'Record the agreement with Microsoft', 'Record the agreement with Microsoft');
  await page.getByLabel('Title of the agreement').fill(exampleAgreement.title);
  await typeDay(page, 'The day it starts', -1);
  await page.getByLabel('Signed agreement').setInputFiles(pdf('executed.pdf'));
  await sees(page, 'Record the agreement with Microsoft', { picture: 'agreement-form' });
  await page.getByRole('button', { name: 'Record' }).click();
  await sees(page, exampleAgreement.title, { picture: 'agreement-recorded' });
};

const download = async (page: Page) => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download executed.pdf' }).click();
  expect((await waiting).suggestedFilename()).toBe('executed.pdf');
};

const [first, second, ...others] = exampleAgreement.mappings;

const topicOf = (mapping: Mapping | undefined) => {
  const { topic, provision } = limbs.find(({ id }) => id === mapping?.limb)!;
  return `${topic}: ${citationOn(provision, dayOf(instant(new Date())))}`;
};

const map = async (page: Page, mapping: Mapping) => {
  await expect(page).toHaveTitle(`${topicOf(mapping)} - Countersign`);
  await page.getByLabel('Quotation').fill(mapping.quotation);
  await page.getByLabel('Location in the agreement').fill(mapping.locator);
  await page.getByRole('radio', { name: 'Met', exact: true }).check();
};

const mapByHand = async (page: Page) => {
  await page.getByRole('button', { name: 'Map the next clause' }).click();
  await map(page, first!);
  await sees(page, topicOf(first), { picture: 'clause' });
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await map(page, second!);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page).toHaveTitle(`${topicOf(others[0])} - Countersign`);
};

/** The first clause and the next by hand, the others as they were prepared. */
const mapAll = async (page: Page) => {
  await mapByHand(page);
  await page.getByRole('link', { name: 'Back to the agreement' }).click();
  await sees(page, exampleAgreement.title);
  const api = await asTheSamePerson(page);
  const [, agreementId] = /\/agreements\/([^/]+)/.exec(page.url()) ?? [];
  await withEach(others, 3, ({ limb, quotation, locator }) =>
    api.act('mapClause', { agreementId, limbId: limb, expectedVersion: 0, verdict: 'met', quotation, locator }),
  );
  await page.reload();
  await expect(page.getByRole('button', { name: 'Map the next clause' })).toHaveCount(0);
  await sees(page, exampleAgreement.title, { picture: 'agreement-mapped', phone: true });
};

/** Words that name only the UK GDPR for a limb of Part 3: they count once a second person has said why. */
const acceptWords = async (lead: Page, owner: Page) => {
  const api = await asTheSamePerson(lead);
  const [, agreementId] = /\/agreements\/([^/]+)/.exec(lead.url()) ?? [];
  const words = { verdict: 'met', quotation: 'Microsoft will comply with the GDPR.', locator: 'Terms, page 1' };
  await api.act('mapClause', { agreementId, limbId: first!.limb, expectedVersion: 1, ...words });
  await owner.goto(`/agreements/${agreementId}/clauses/${first!.limb}`);
  await sees(owner, topicOf(first), { picture: 'clause-of-another-regime' });
  await followTo(owner, 'Explain why these words meet Part 3', 'Why these words meet Part 3');
  await owner.getByLabel('Why these words meet Part 3').fill('Clause 1 defines “the GDPR” so that Part 3 is in it.');
  await owner.getByRole('button', { name: 'Record the reason' }).click();
  await sees(owner, topicOf(first), { picture: 'clause-words-accepted' });
  await followTo(owner, 'Earlier versions of this clause', `Earlier versions of ${topicOf(first)}`);
  await sees(owner, `Earlier versions of ${topicOf(first)}`, { picture: 'earlier-mappings', phone: true });
};

/** The executed agreement with its file, and every clause with the words that meet it. */
export const holdAgreement = async (as: As): Promise<void> => {
  const lead = await as(`${force} contracts lead`);
  await record(lead);
  await download(lead);
  await mapAll(lead);
  await acceptWords(lead, await as(`${force} information asset owner`));
};
