import { expect, type Page } from '@playwright/test';
import { example } from '../support/example.js';
import { followTo, goTo } from '../support/going.js';
import { assessmentIdOf, toAssessment, toItem } from '../support/own-assessment.js';
import { pdf } from '../support/pdf.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';
import { asTheSamePerson, withEach } from '../support/through-the-api.js';

const asked = 'need.local';
const onPaper = 'Paper 5: report of the test of attack and export of the tenant’s settings and locations';
const held = 'Paper 2: agreement with the processor, with annexes 1 to 4';

/** Files that are given by hand, or deliberately not at all. */
const without = [held, onPaper];

const ask = async (page: Page, force: string) => {
  await toItem(page, force, asked, { picture: 'dpo-reads-an-item' });
  await page.getByText('Ask a question about this item').click();
  await page.getByLabel('Your question').fill('Which units are the 250 people in?');
  await page.getByRole('button', { name: 'Ask question' }).click();
  await expect(page.getByRole('article')).toContainText('Which units are the 250 people in?');
};

const reply = async (page: Page) => {
  await goTo(page, 'Home', 'Your tasks');
  await followTo(page, 'Answer 1 question about the assessment', 'Questions', { picture: 'questions', phone: true });
  await page.getByText('Reply', { exact: true }).click();
  await page.getByLabel('Your reply').fill('The serious crime command, public protection, duty planning and ICT.');
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await expect(page.getByRole('list', { name: 'Replies' })).toContainText('public protection');
};

const resolve = async (page: Page) => {
  await goTo(page, 'Home', 'Your tasks');
  await followTo(page, 'Read the answer to 1 question you asked', 'Questions');
  await page.getByRole('button', { name: 'Mark as answered' }).click();
  await expect(page.getByRole('heading', { name: 'Resolved (1)' })).toBeVisible();
  await sees(page, 'Questions', { picture: 'question-resolved' });
};

/** The data protection officer asks about one answer, is replied to, and says that it is answered. */
export const askAndResolve = async (as: As, force: string): Promise<void> => {
  const dpo = await as(`${force} DPO`);
  await ask(dpo, force);
  await reply(await as(`${force} assessor`));
  await resolve(dpo);
};

const addFile = async (page: Page, force: string) => {
  await toItem(page, force, 'evidence', { picture: 'papers' });
  await followTo(page, new RegExp(`^Change.*${held}`), held);
  await page.getByText('Add a file', { exact: true }).click();
  await page.getByLabel('What it proves').setInputFiles(pdf('agreement.pdf'));
  await page.getByRole('button', { name: 'Add the file' }).click();
  await expect(page.getByText('Added: agreement.pdf')).toBeVisible();
  await sees(page, held, { picture: 'evidence-file', phone: true });
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download agreement.pdf' }).click();
  expect((await waiting).suggestedFilename()).toBe('agreement.pdf');
};

const addTheOtherFiles = async (page: Page, ids: ReadonlyMap<string, string>) => {
  const api = await asTheSamePerson(page);
  const assessmentId = assessmentIdOf(page);
  const titles = new Map(
    example.rows.map(({ key, content }) => [key, content.kind === 'evidence' ? content.title : '']),
  );
  await withEach(
    example.files.filter(({ itemId }) => !without.includes(titles.get(itemId) ?? '')),
    2,
    ({ itemId, name, text }) =>
      api.act('addEvidence', {
        assessmentId,
        itemId: ids.get(itemId) ?? itemId,
        fileName: name,
        fileBase64: Buffer.from(text).toString('base64'),
      }),
  );
};

/** A paper is held as a file: one is added and downloaded by hand, the others as they were prepared. */
export const holdPapers = async (page: Page, force: string, ids: ReadonlyMap<string, string>): Promise<void> => {
  await addFile(page, force);
  await addTheOtherFiles(page, ids);
};

const overrideIt = async (page: Page, force: string) => {
  await toAssessment(page, force);
  await followTo(page, /^Rule check/, 'Rule check', { picture: 'findings', phone: true });
  await followTo(page, new RegExp(`^Dispute this finding.*${onPaper}`), 'Dispute this finding', {
    picture: 'override',
  });
  await page
    .getByLabel('Why this finding is wrong')
    .fill('It is kept on paper in the strong room: a copy here would help an attacker.');
  await page.getByRole('button', { name: 'Ask for agreement' }).click();
  await sees(page, 'Rule check');
};

const agree = async (page: Page) => {
  await goTo(page, 'Home', 'Your tasks');
  await followTo(page, 'Review 1 override of rule findings', 'Overrides waiting for agreement', {
    picture: 'override-to-agree',
  });
  await page.getByRole('button', { name: 'Agree to the override' }).click();
  await expect(page.getByRole('heading', { name: 'Agreed (1)' })).toBeVisible();
};

/** A finding that does not hold here: said with a reason, and agreed by a second person. */
export const overrideOne = async (as: As, force: string): Promise<void> => {
  await overrideIt(await as(`${force} assessor`), force);
  await agree(await as(`${force} information asset owner`));
};

const section = 'Cover and control';

/** One section is marked for publication by hand, the rest as it was prepared. */
export const mark = async (page: Page, force: string, ids: ReadonlyMap<string, string>): Promise<void> => {
  await toAssessment(page, force);
  await followTo(page, 'Publication marks', 'Publication marks');
  await page.locator('summary').filter({ hasText: section }).click();
  await page.getByRole('button', { name: new RegExp(`^Choose the \\d+ unmarked items in .*${section}`) }).click();
  await page.getByRole('radio', { name: 'Publish' }).check();
  await page.getByRole('button', { name: 'Save the mark' }).click();
  await expect(page.getByText(/^Marked: \d/)).toBeVisible();
  const api = await asTheSamePerson(page);
  const assessmentId = assessmentIdOf(page);
  const published = example.marks
    .filter((one) => one.mark === 'publish')
    .map(({ itemId }) => ids.get(itemId) ?? itemId);
  const reasons = { exemptions: [], harm: '', publicInterest: '' };
  await api.act('markForPublication', { assessmentId, itemIds: published, mark: 'publish', ...reasons });
  for (const { itemId, ...one } of example.marks.filter(({ mark }) => mark === 'redact'))
    await api.act('markForPublication', { assessmentId, itemIds: [ids.get(itemId) ?? itemId], ...one });
  await page.reload();
  await sees(page, 'Publication marks', { picture: 'marks', phone: true });
};
