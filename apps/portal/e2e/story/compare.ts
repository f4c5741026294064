import { dayOf } from '@countersign/domain/kernel';
import { expect, type Page } from '@playwright/test';
import { dayInWords } from '../../src/parts/words/in-words.js';
import { followTo } from '../support/going.js';
import { titleOf, titleOfItem, toAssessment } from '../support/own-assessment.js';
import { sees } from '../support/sees.js';

interface Edit {
  readonly itemId: string;
  /** A word that was in the signed text, and one that is in the text handed in since. */
  readonly out: string;
  readonly put: string;
}

/** The text handed in since the signature is held against the signed one, from the item that the brief names, and is taken back. */
export const compareAndTakeBack = async (page: Page, force: string, { itemId, out, put }: Edit): Promise<void> => {
  const title = titleOfItem(itemId);
  await followTo(page, 'Hand in', 'Check answers and hand in');
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await sees(page, 'Assessment handed in');
  await toAssessment(page, force);
  await followTo(page, 'In brief, on one page', 'In brief');
  await expect(page.getByRole('region', { name: 'In brief' })).toContainText('1 item differs.');
  const heading = `What changed from the text signed on ${dayInWords(dayOf(new Date().toISOString()))}`;
  await followTo(page, title, heading, { picture: 'compared', phone: true });
  expect(new URL(page.url()).searchParams.get('item')).toBe(itemId);
  await expect(page.getByRole('heading', { name: '1 item differs' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await expect(page.getByRole('deletion').filter({ hasText: out }).first()).toBeVisible();
  await expect(page.getByRole('insertion').filter({ hasText: put }).first()).toBeVisible();
  await page.getByText('The hash of each of the two texts').click();
  await expect(page.getByText('Your browser worked out the same from this text.')).toHaveCount(2);
  await page.getByRole('link', { name: 'Back to the brief' }).click();
  await sees(page, 'In brief');
  await toAssessment(page, force);
  await followTo(page, 'Take it back to writing', 'Take the assessment back to writing');
  await page.getByLabel('Why you take it back').fill('The address was right as it was.');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Taken back. It can be written again.')).toBeVisible();
  await sees(page, titleOf(force));
};
