import { title2019 } from '@countersign/demonstration';
import { expect, type Page } from '@playwright/test';
import { followTo, goTo } from '../support/going.js';
import { titleOfItem, toAssessment } from '../support/own-assessment.js';
import { sees } from '../support/sees.js';
import { sheetsOf } from '../support/sheets.js';

const force = 'Kent';

/** What a data protection officer looks at: what is local, adapted, rejected, asked and flagged. */
export const review = async (page: Page): Promise<void> => {
  await toAssessment(page, force);
  await followTo(page, /^Review$/, 'Review', {
    picture: 'review-by-exception',
    phone: true,
  });
  const section = page.getByRole('main').locator('summary').filter({ hasText: 'Risks and measures' });
  await section.click();
  await expect(page.getByRole('heading', { name: titleOfItem('risks.live-video') })).toBeVisible();
};

/** The page as it prints: more than a sheet, and with nothing but the report on it. */
const prints = async (page: Page) => {
  expect(await sheetsOf(page)).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Menu' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: null });
};

/** The report on the own assessment, to print and send. */
export const printReport = async (page: Page): Promise<void> => {
  await toAssessment(page, force);
  await followTo(page, 'Rule check report, to print', 'Rule check report', {
    picture: 'report',
    phone: true,
  });
  await expect(page.getByText('This says nothing about the real Kent.')).toBeVisible();
  await prints(page);
};

/** The days on which the law changed, and what of this force each touches. */
export const readLaw = async (page: Page): Promise<void> => {
  await goTo(page, 'Law', 'Changes in the law', { picture: 'law', phone: true });
  await page
    .getByText(/^What changed \(\d+\)/)
    .first()
    .click();
  await expect(page.getByRole('columnheader', { name: 'After' }).first()).toBeVisible();
  await sees(page, 'Changes in the law', { picture: 'law-changed' });
};

/** The document of 2019, judged without an account. */
export const read2019 = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.getByRole('link', { name: /the national assessment of 2019/ }).click();
  await sees(page, `${title2019}, judged by the rule book`, { picture: '2019', phone: true });
  await expect(page.getByRole('heading', { name: /^Must fix before handing in \(\d+\)/ })).toBeVisible();
  await prints(page);
};
