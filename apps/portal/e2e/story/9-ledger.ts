import { expect, test, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { followTo, goTo } from '../support/going.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';
import { force } from './2-answers.js';

const countersign = fileURLToPath(new URL('../../../cli/bin/countersign.mjs', import.meta.url));
const verify = (file: string) => spawnSync(process.execPath, [countersign, 'ledger', 'verify', file]).status;

const acrossForces = async (page: Page) => {
  await goTo(page, 'Timeline', 'Timeline');
  await followTo(page, 'View the timeline of all organisations', 'Timeline of all organisations');
  await page.getByLabel('Organisation').selectOption({ label: force });
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('Roll-out stage opened').first()).toBeVisible();
  await sees(page, 'Timeline of all organisations', { picture: 'timeline-across' });
};

const takeLedger = async (page: Page) => {
  await goTo(page, 'Timeline', 'Timeline', { picture: 'timeline', phone: true });
  await followTo(page, /^Download the whole ledger/, 'Download the ledger', { picture: 'ledger' });
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the ledger as a file' }).click();
  const file = test.info().outputPath('ledger.jsonl');
  await (await waiting).saveAs(file);
  return file;
};

/** The same file with one letter of one entry changed. */
const edited = async (file: string) => {
  const copy = test.info().outputPath('ledger-edited.jsonl');
  await writeFile(copy, (await readFile(file, 'utf8')).replace('approve-measures', 'approve-measurez'));
  return copy;
};

/** Every act is on the timelines, and the chain can be checked by anybody, offline. */
export const checkLedger = async (as: As): Promise<void> => {
  await acrossForces(await as('ICO inspector'));
  const file = await takeLedger(await as(`${force} SIRO`));
  expect(verify(file)).toBe(0);
  expect(verify(await edited(file))).toBe(1);
};
