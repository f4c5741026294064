import { expect, type Page, type Request } from '@playwright/test';
import { makeOurOwn, titleOfItem, toItem } from './support/own-assessment.js';
import { sees } from './support/sees.js';
import { test, type As } from './support/test.js';

const force = 'Suffolk';
const item = 'need.dpo-contact';
const answer = (page: Page) => page.getByLabel('Your answer');
const says = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

const asksToSave = (request: Request) => request.postData()?.includes('mutation') ?? false;

/** Types it, presses nothing, and waits until it saved itself. */
const typed = async (page: Page, text: string) => {
  const saving = page.waitForResponse((response) => asksToSave(response.request()));
  await answer(page).fill(text);
  await saving;
  await says(page, /^Saved at/);
};

/** Nothing is pressed: it saves by itself, and the next time it is there. */
const saveByTyping = async (page: Page) => {
  await typed(page, 'By the shared mailbox of the office.');
  await sees(page, titleOfItem(item), { picture: 'saved-by-itself', phone: true });
};

/** Another tab is opened beside it: what is saved is there. */
const openBeside = async (page: Page) => {
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await tab.getByRole('button', { name: 'Sign in', exact: true }).or(answer(tab)).first().waitFor();
  if (!(await answer(tab).isVisible())) await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(answer(tab)).toHaveValue('By the shared mailbox of the office.');
  await tab.close();
};

/**
 * The API refuses to answer: it is said, the text stays, and it is there after the page was loaded again, whatever the
 * browser asks before it leaves the page.
 */
const keepWhatIsRefused = async (page: Page) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await page.route('**/graphql', (route) => (asksToSave(route.request()) ? route.abort() : route.continue()));
  await answer(page).fill('By the shared mailbox, or by telephone.');
  await says(page, /^We do not know if this was saved: /);
  await sees(page, titleOfItem(item), { picture: 'not-saved' });
  await page.reload();
  await expect(answer(page)).toHaveValue('By the shared mailbox, or by telephone.');
  await sees(page, titleOfItem(item), { picture: 'brought-back' });
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.getByText(`Saved: ${titleOfItem(item)}`)).toBeVisible();
};

const twoVersions = (page: Page) => page.getByRole('region', { name: 'Two versions of this' });

/** What the one saves, the other sees without doing anything. */
const follow = async (first: Page, second: Page) => {
  await toItem(first, force, item);
  await second.goto(first.url());
  await expect(answer(second)).toHaveValue('By the shared mailbox, or by telephone.');
  await typed(first, 'By telephone alone.');
  await expect(answer(second)).toHaveValue('By telephone alone.');
};

/** Where both wrote, there is a choice: one is made of both. */
const makeOneOfBoth = async (first: Page, second: Page) => {
  await second.route('**/graphql', (route) => route.abort());
  await answer(second).fill('By letter alone.');
  await says(second, /^We do not know if this was saved: /);
  await typed(first, 'At the front desk.');
  await second.unroute('**/graphql');
  await expect(twoVersions(second)).toContainText('At the front desk.');
  await expect(twoVersions(second)).toContainText('By letter alone.');
  await sees(second, titleOfItem(item), { picture: 'two-versions', phone: true });
  await second.getByRole('button', { name: 'Combine both versions' }).click();
  await expect(second.getByText('At the front desk.')).toBeVisible();
  await expect(answer(second)).toHaveValue('By letter alone.');
};

const asksForChanges = (request: Request) => request.postData()?.includes('AssessmentChanges') ?? false;

/** A person who has not heard of a saving is refused at the button; nothing is lost, and they may save over it. */
const refuseAtTheButton = async (first: Page, second: Page) => {
  await second.route('**/graphql', (route) => (asksForChanges(route.request()) ? route.abort() : route.continue()));
  await typed(first, 'At the front desk, on weekdays.');
  await answer(second).fill('At the front desk, or by letter.');
  await second.getByRole('button', { name: 'Save and continue' }).click();
  await expect(twoVersions(second)).toContainText('At the front desk, on weekdays.');
  await expect(twoVersions(second)).toContainText('At the front desk, or by letter.');
  await sees(second, titleOfItem(item), { picture: 'refused-at-the-button' });
  await second.unroute('**/graphql');
  await second.getByRole('button', { name: 'Save my version' }).click();
  await expect(second.getByText(`Saved: ${titleOfItem(item)}`)).toBeVisible();
};

/** The one who was saved over finds their text among the earlier answers, and lets it stand again. */
const bringBack = async (page: Page) => {
  await toItem(page, force, item);
  await page.getByRole('link', { name: 'Earlier answers, marks and files for this item' }).click();
  await sees(page, `Earlier answers: ${titleOfItem(item)}`, { picture: 'earlier-answers', phone: true });
  await expect(page.getByText('At the front desk, on weekdays.')).toBeVisible();
  await page
    .getByRole('button', { name: /^Restore/ })
    .first()
    .click();
  await sees(page, titleOfItem(item));
  await expect(answer(page)).toHaveValue('At the front desk, on weekdays.');
};

const writeTogether = async (as: As) => {
  const [first, second] = [await as(`${force} assessor`), await as(`${force} assessor`, 'second')];
  await test.step('what the one saves, the other sees', () => follow(first, second));
  await test.step('one is made of both', () => makeOneOfBoth(first, second));
  await test.step('refused at the button', () => refuseAtTheButton(first, second));
  await test.step('brought back', () => bringBack(first));
};

test('what is typed is saved by itself, kept where it cannot be, and shared with whoever writes beside', async ({
  as,
}) => {
  const assessor = await as(`${force} assessor`);
  await makeOurOwn(assessor, force);
  await toItem(assessor, force, item);
  await test.step('saved by typing', () => saveByTyping(assessor));
  await test.step('there in another tab', () => openBeside(assessor));
  await test.step('kept where it is not saved', () => keepWhatIsRefused(assessor));
  await test.step('two people at once', () => writeTogether(as));
});
