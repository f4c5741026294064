import { expect, type Page } from '@playwright/test';
import { goTo } from '../support/going.js';
import { sees } from '../support/sees.js';
import { field, form, purpose, toForm } from './form.js';

/** The line goes, the token ends meanwhile, and the line comes back: nobody is signed out, and nothing need be pressed. */
export const lineDown = async (page: Page): Promise<void> => {
  await goTo(page, 'Timeline', 'Timeline');
  await toForm(page);
  await expect(field(page)).toHaveValue(purpose);
  await page.clock.install();
  await page.context().setOffline(true);
  await page.clock.fastForward('10:00');
  await page.getByRole('button', { name: 'Open the inspection' }).click();
  await expect(page.getByText('The sign-in service is not responding. You are still signed in.')).toBeVisible();
  await sees(page, form, { picture: 'line-down', phone: true });
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Timeline' }).click();
  await sees(page, 'Countersign does not answer', { picture: 'line-down-reading', phone: true });
  await page.context().setOffline(false);
  await sees(page, 'Timeline');
  await expect(page.getByText('The sign-in service is not responding.')).toHaveCount(0);
  await goTo(page, 'Board', 'National board');
};
