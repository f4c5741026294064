import { test, type Page } from '@playwright/test';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const file = () => path.join(test.info().project.outputDir, 'visits.txt');

/** Keeps that this address was looked at, for the test that asks whether every page was. */
export const noteVisit = async (page: Page): Promise<void> => {
  await mkdir(path.dirname(file()), { recursive: true });
  await appendFile(file(), `${new URL(page.url()).pathname}\n`);
};

export const visited = async (): Promise<readonly string[]> => {
  const text = await readFile(file(), 'utf8').catch(() => '');
  return [...new Set(text.split('\n').filter(Boolean))];
};
