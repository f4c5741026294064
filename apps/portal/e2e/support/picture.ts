import { test, type Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const results = fileURLToPath(new URL('../../../../test-results/', import.meta.url));
const tallest = 3000;

/** For a page of a whole assessment on a machine that is busy. Milliseconds. */
const patience = 60_000;

const taken = new Map<string, number>();

const height = () => document.documentElement.scrollHeight;

/** One folder for each file of tests, such as `test-results/story`; what an earlier run left there goes first. */
const nextPicture = async (name: string) => {
  const folder = path.join(results, path.basename(test.info().file, '.spec.ts').replace(/^\d-/, ''));
  const number = (taken.get(folder) ?? 0) + 1;
  if (number === 1) await rm(folder, { recursive: true, force: true });
  taken.set(folder, number);
  return path.join(folder, `${String(number).padStart(2, '0')}-${name}.png`);
};

/** Pictures are for people who look: they are taken where `COUNTERSIGN_PICTURES` is set. */
const areAskedFor = Boolean(process.env['COUNTERSIGN_PICTURES']);

/** Keeps what the page looks like now as the next picture, seen in a window that is as high as the page. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (!areAskedFor) return;
  const before = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ ...before, height: Math.min(await page.evaluate(height), tallest) });
  await page.screenshot({ path: await nextPicture(name), timeout: patience });
  await page.setViewportSize(before);
};
