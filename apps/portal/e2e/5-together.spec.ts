import { expect, type Page } from '@playwright/test';
import { makeOurOwn, titleOfItem, toItem } from './support/own-assessment.js';
import { sees } from './support/sees.js';
import { test, type As } from './support/test.js';

const force = 'Suffolk';
const item = 'need.dpo-contact';
const answer = (page: Page) => page.getByLabel('Your answer');
const says = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

/** Nothing is pressed: it saves by itself, and the next time it is there. */
const saveByTyping = async (page: Page) => {
  await answer(page).fill('By the shared mailbox of the office.');
  await says(page, /^Saved at/);
  await sees(page, titleOfItem(item), { picture: 'saved-by-itself', phone: true });
};

/** The tab is closed on what is saved, and another is opened. */
const comeBack = async (page: Page) => {
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await tab.getByRole('button', { name: 'Sign in', exact: true }).or(answer(tab)).first().waitFor();
  if (!(await answer(tab).isVisible())) await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(answer(tab)).toHaveValue('By the shared mailbox of the office.');
  await tab.close();
};

/** The API refuses to answer: it is said, the text stays, and it is there after the page was loaded again. */
const keepWhatIsRefused = async (page: Page) => {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('mutation') ? route.abort() : route.continue(),
  );
  await answer(page).fill('By the shared mailbox, or by telephone.');
  await says(page, /^Not saved: /);
  await sees(page, titleOfItem(item), { picture: 'not-saved' });
  await page.reload();
  await expect(answer(page)).toHaveValue('By the shared mailbox, or by telephone.');
  await sees(page, titleOfItem(item), { picture: 'brought-back' });
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.getByText(`Saved: ${titleOfItem(item)}`)).toBeVisible();
};

/** What the one saves, the other sees without doing anything; where both wrote, there is a choice. */
const writeTogether = async (as: As) => {
  const [first, second] = [await as(`${force} assessor`), await as(`${force} assessor`, 'second')];
  await toItem(first, force, item);
  await second.goto(first.url());
  await expect(answer(second)).toHaveValue('By the shared mailbox, or by telephone.');
  await answer(first).fill('By telephone alone.');
  await says(first, /^Saved at/);
  await expect(answer(second)).toHaveValue('By telephone alone.');
  await second.route('**/graphql', (route) => route.abort());
  await answer(second).fill('By letter alone.');
  await says(second, /^Not saved: /);
  await answer(first).fill('At the front desk.');
  await says(first, /^Saved at/);
  await second.unroute('**/graphql');
  const versions = second.getByRole('region', { name: 'Two versions of this' });
  await expect(versions).toContainText('At the front desk.');
  await expect(versions).toContainText('By letter alone.');
  await sees(second, titleOfItem(item), { picture: 'two-versions', phone: true });
  await second.getByRole('button', { name: 'Leave it as saved' }).click();
};

test('what is typed is saved by itself, kept where it cannot be, and shared with whoever writes beside', async ({
  as,
}) => {
  const assessor = await as(`${force} assessor`);
  await makeOurOwn(assessor, force);
  await toItem(assessor, force, item);
  await test.step('saved by typing', () => saveByTyping(assessor));
  await test.step('back in another tab', () => comeBack(assessor));
  await test.step('kept where it is not saved', () => keepWhatIsRefused(assessor));
  await test.step('two people at once', () => writeTogether(as));
});
