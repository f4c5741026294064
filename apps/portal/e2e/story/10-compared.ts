import { dayOf, instant } from '@countersign/domain/kernel';
import { expect, type Page } from '@playwright/test';
import { dayInWords } from '../../src/parts/words/in-words.js';
import { followTo } from '../support/going.js';
import { titleOfItem, toAssessment, toItem } from '../support/own-assessment.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';
import { force } from './2-answers.js';

const edited = 'need.dpo-contact';
const anotherWay = 'By the shared mailbox of another office.';

const wordOnlyIn = (text: string, other: string): string =>
  text.match(/\w+/g)?.find((word) => !other.includes(word)) ?? '';

/** An edit after the signature, handed in. What was signed of the item. */
const writeOnAndHandIn = async (page: Page): Promise<string> => {
  await toItem(page, force, edited);
  const answer = page.getByLabel('Your answer');
  const signed = await answer.inputValue();
  await answer.fill(anotherWay);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.getByText(`Saved: ${titleOfItem(edited)}`)).toBeVisible();
  await toAssessment(page, force);
  await followTo(page, 'Hand in', 'Check answers and hand in');
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await sees(page, 'Assessment handed in');
  return signed;
};

/** The text that was handed in since is held against the signed one, from the item that the brief of it names. */
export const compare = async (as: As): Promise<void> => {
  const signed = await writeOnAndHandIn(await as(`${force} assessor`));
  const page = await as(`${force} DPO`);
  await toAssessment(page, force);
  await followTo(page, 'One-page brief', 'In brief');
  await expect(page.getByRole('region', { name: 'In brief' })).toContainText('1 item has changed.');
  const title = titleOfItem(edited);
  const heading = `Changes since the text signed on ${dayInWords(dayOf(instant(new Date())))}`;
  await followTo(page, title, heading, { picture: 'compared', phone: true });
  expect(new URL(page.url()).searchParams.get('item')).toBe(edited);
  await expect(page.getByText('(since revoked)', { exact: false })).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 item has changed' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  const [out, put] = [wordOnlyIn(signed, anotherWay), wordOnlyIn(anotherWay, signed)];
  await expect(page.getByRole('deletion').filter({ hasText: out }).first()).toBeVisible();
  await expect(page.getByRole('insertion').filter({ hasText: put }).first()).toBeVisible();
  await page.getByText('Hashes of the two texts').click();
  await expect(page.getByText('Your browser calculated the same hash for this text.')).toHaveCount(2);
  await page.getByRole('link', { name: 'Back to the brief' }).click();
  await sees(page, 'In brief');
};
