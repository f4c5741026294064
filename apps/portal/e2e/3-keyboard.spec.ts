import { expect, type Locator, type Page } from '@playwright/test';
import { sees } from './support/sees.js';
import { test } from './support/test.js';

const farthest = 80;

const tabTo = async (page: Page, target: Locator) => {
  for (let tabs = 0; tabs < farthest; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  expect(await target.textContent(), 'reached with the tab key').toBeNull();
};

const press = async (page: Page, role: 'link' | 'button', name: string | RegExp, key = 'Enter') => {
  const main = page.getByRole('main').getByRole(role, { name });
  const target = (await main.count()) > 0 ? main.first() : page.getByRole(role, { name }).first();
  await target.waitFor();
  await tabTo(page, target);
  await page.keyboard.press(key);
};

test('a stage is asked for without a mouse, from the sign-in on', async ({ page }) => {
  await page.goto('/');
  await sees(page, 'Make the national assessment your own, and countersign it', {
    picture: 'start',
    phone: true,
  });
  await press(page, 'link', 'Accessibility statement');
  await sees(page, 'Accessibility statement');
  await press(page, 'link', 'Countersign');
  await press(page, 'button', 'Sign in');
  await page.getByLabel('Find an organisation, person or role').waitFor();
  await tabTo(page, page.getByLabel('Find an organisation, person or role'));
  await page.keyboard.type('Hampshire roll-out');
  await press(page, 'button', 'Hampshire roll-out lead');
  await sees(page, 'Your tasks');
  await page.reload();
  await page.getByRole('heading', { name: 'Your role' }).waitFor();
  await press(page, 'link', 'Skip to main content');
  await press(page, 'link', 'Roll-out');
  await sees(page, 'Roll-out of Microsoft 365');
  await press(page, 'link', /^View conditions.*Sandbox/);
  await press(page, 'button', 'Ask to open this stage', ' ');
  await expect(page).toHaveTitle('Ask to open: sandbox - Countersign');
  await tabTo(page, page.getByRole('checkbox', { name: 'Exchange Online' }));
  await page.keyboard.press(' ');
  await tabTo(page, page.getByLabel('How many people will use it?'));
  await page.keyboard.type('20');
  await tabTo(page, page.getByRole('checkbox', { name: /^I attest/ }));
  await page.keyboard.press(' ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await sees(page, 'Sandbox');
  await expect(page.getByRole('alert')).toContainText('You have asked to open this stage.');
  await expect(page.getByRole('main').getByText('20', { exact: true })).toBeVisible();
});
