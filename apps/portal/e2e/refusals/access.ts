import { expect, type Page } from '@playwright/test';
import { goTo } from '../support/going.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';

const purpose = 'To see which forces name their processors.';
const form = 'Open an inspection of Dorset';

/** A link that somebody of one force copied opens nothing in another. */
export const copiedLink = async (as: As): Promise<void> => {
  const own = await as('Norfolk assessor');
  const other = await as('Dorset assessor');
  await other.goto(own.url());
  await sees(other, 'Page not found', { picture: 'copied-link' });
};

const toForm = async (page: Page) => {
  await goTo(page, 'Board', 'National board');
  await page.getByRole('main').getByRole('link', { name: form }).click();
  await sees(page, form);
};

const signOutInAnotherTab = async (page: Page) => {
  const tab = await page.context().newPage();
  await tab.goto('/');
  await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
  await tab.getByRole('button', { name: 'Sign out' }).click();
  await tab.getByRole('button', { name: 'Keep it and sign out' }).click();
  await tab.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await tab.close();
};

/** Somebody signs out in another tab while they type in this one: they are told, sign in again, and go on where they were. */
export const endedSignIn = async (page: Page): Promise<void> => {
  await toForm(page);
  await page.getByLabel('Purpose of the inspection').fill(purpose);
  await signOutInAnotherTab(page);
  await sees(page, 'You are signed out');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await page.getByRole('button', { name: 'ICO second inspector' }).click();
  await sees(page, form);
  await expect(page.getByLabel('Purpose of the inspection')).toHaveValue(purpose);
};

/** The API does not answer: what was typed stays, and it is sent once the API is back. */
export const nobodyAnswers = async (page: Page): Promise<void> => {
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: 'Open the inspection' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'Countersign does not answer. We do not know whether this worked.',
  );
  await expect(page.getByLabel('Purpose of the inspection')).toHaveValue(purpose);
  await sees(page, form, { picture: 'no-answer' });
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Timeline' }).click();
  await sees(page, 'Countersign does not answer');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await sees(page, 'Timeline');
  await toForm(page);
  await page.getByRole('button', { name: 'Open the inspection' }).click();
  await sees(page, 'Dorset');
};

/** Lets the next act through to the API and cuts its answer, as a line does that goes at the wrong moment. */
const loseNextAnswer = async (page: Page): Promise<void> => {
  let isCut = false;
  await page.route('**/graphql', async (route) => {
    if (isCut || !(route.request().postData() ?? '').includes('mutation')) return route.continue();
    isCut = true;
    await route.fetch();
    await route.abort();
  });
};

/** The inspection was opened, and its answer is lost: the page says only what it knows, and pressed again there is one. */
export const lostAnswer = async (page: Page): Promise<void> => {
  const kept = 'To see which forces lost an answer.';
  await toForm(page);
  await page.getByLabel('Purpose of the inspection').fill(kept);
  await loseNextAnswer(page);
  await page.getByRole('button', { name: 'Open the inspection' }).click();
  await expect(page.getByRole('alert')).toContainText('We do not know whether this worked.');
  await sees(page, form, { picture: 'lost-answer', phone: true });
  await page.getByRole('button', { name: 'Open the inspection' }).click();
  await sees(page, 'Dorset');
  await page.unroute('**/graphql');
  await page.goto('/inspections');
  await expect(page.getByText(kept)).toHaveCount(1);
};
