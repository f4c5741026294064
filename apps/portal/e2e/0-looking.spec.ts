import { expect, test, type Page } from '@playwright/test';
import { fitsAPhone, isAccessible } from './support/looking.js';
import { printsWhole } from './support/printing.js';
import { looksNew } from './support/seen.js';
import { wordsTakenApart } from './support/words-on-paper.js';

const show = (page: Page, body: string) =>
  page.setContent(`<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main></html>`);

test('a full look finds what is at fault on a page', async ({ page }) => {
  await show(page, '<p>Nothing is wrong with this.</p>');
  await isAccessible(page);
  await fitsAPhone(page);
  await show(page, '<input>');
  await expect(isAccessible(page)).rejects.toThrow('Form elements must have labels');
  await show(page, '<p>Dark enough.</p><p style="color: #ccc">Too faint.</p>');
  await expect(isAccessible(page)).rejects.toThrow('Too faint.');
  await show(page, '<p style="width: 600px">Too wide.</p>');
  await expect(fitsAPhone(page)).rejects.toThrow('to scroll sideways');
  await page.goto('/accessibility');
  await printsWhole(page);
});

test('a page that loses something on paper is found', async ({ page }) => {
  await show(page, '<p style="width: 900px">Beyond the paper.</p>');
  await expect(printsWhole(page)).rejects.toThrow('Beyond the paper.');
});

test('a table whose words are taken apart on paper is found', async ({ page }) => {
  const cell = '<td style="max-width: 1em; overflow-wrap: anywhere">Essex</td>';
  await show(page, `<table class="govuk-table"><tbody><tr>${cell}</tr></tbody></table>`);
  expect(await wordsTakenApart(page)).toEqual(['Essex']);
  await show(page, '<table class="govuk-table"><tbody><tr><td>Essex</td></tr></tbody></table>');
  expect(await wordsTakenApart(page)).toEqual([]);
});

test('a page is new again as soon as it shows something else', async ({ page }) => {
  await show(page, '<p>One.</p>');
  expect(await looksNew(page, 'A page')).toBe(true);
  await show(page, '<p>One.</p><p>And one more of the same.</p>');
  expect(await looksNew(page, 'A page')).toBe(false);
  await show(page, '<p>One.</p><p class="error">And an error.</p>');
  expect(await looksNew(page, 'A page')).toBe(true);
});
