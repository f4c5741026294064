import { expect, type Page } from '@playwright/test';
import { sees } from '../support/sees.js';
import { field, form, inspector, isBroughtBack, newTab, toForm, typed } from './form.js';

const other = 'ICO inspector';

/** A tab is closed over what was not sent: the browser asks first, and a new tab brings it back. */
export const closedTab = async (page: Page): Promise<void> => {
  const tab = await newTab(page, '/board');
  await sees(tab, 'National board');
  await typed(tab);
  const address = tab.url();
  const asked = tab.waitForEvent('dialog');
  await tab.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  const closed = tab.waitForEvent('close');
  await dialog.accept();
  await closed;
  const again = await newTab(page, address);
  await isBroughtBack(again);
  await sees(again, form, { picture: 'brought-back-after-closing', phone: true });
  await again.close();
};

const signOutIn = async (tab: Page, choice: string | null) => {
  await tab.getByRole('button', { name: 'Sign out' }).click();
  if (choice !== null) {
    await sees(tab, 'You have not sent everything you typed', { picture: 'sign-out-unsent', phone: true });
    await expect(tab.getByRole('main').getByRole('link', { name: form })).toBeVisible();
    await tab.getByRole('button', { name: choice }).click();
  }
  await tab.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
};

/** A sign-out in one tab is heard in the other; what was kept is there after a new sign-in, in both. */
export const signOutHeard = async (page: Page): Promise<void> => {
  await toForm(page);
  const tab = await newTab(page, '/');
  await sees(tab, 'Your tasks');
  await signOutIn(tab, 'Keep it and sign out');
  await sees(page, 'You are signed out', { picture: 'signed-out-elsewhere', phone: true });
  await expect(field(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await page.getByRole('button', { name: inspector }).click();
  await sees(page, form);
  await isBroughtBack(page);
  await tab.close();
};

/** Somebody else signs in in a second tab: the first stops, asks, and shows nothing of the one to the other. */
export const otherPerson = async (page: Page): Promise<void> => {
  const tab = await newTab(page, '/');
  await sees(tab, 'Your tasks');
  await signOutIn(tab, 'Keep it and sign out');
  await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
  await tab.getByRole('button', { name: other }).click();
  await sees(tab, 'Your tasks');
  await sees(page, 'You are signed out');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await sees(page, 'Somebody else is signed in now', { picture: 'somebody-else', phone: true });
  await page.getByRole('button', { name: `Continue as ${other}` }).click();
  await sees(page, form);
  await expect(field(page)).toHaveValue('');
  await signOutIn(tab, null);
  await tab.close();
};
