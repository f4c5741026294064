import type { Page } from '@playwright/test';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../test-results/story/', import.meta.url));
const tallest = 3000;
let taken = 0;

const height = () => document.documentElement.scrollHeight;

/** Keeps what the page looks like now as the next picture of the story. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const { width } = page.viewportSize() ?? { width: 1280 };
  const clip = { x: 0, y: 0, width, height: Math.min(await page.evaluate(height), tallest) };
  const number = String((taken += 1)).padStart(2, '0');
  await page.screenshot({ path: path.join(folder, `${number}-${name}.png`), fullPage: true, clip });
};
