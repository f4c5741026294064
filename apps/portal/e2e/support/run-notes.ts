import { test } from '@playwright/test';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const file = (name: string) => path.join(test.info().project.outputDir, `${name}.txt`);

/** Keeps a line for the rest of this run, for every test of it and whichever process it runs in. */
export const note = async (name: string, line: string): Promise<void> => {
  await mkdir(path.dirname(file(name)), { recursive: true });
  await appendFile(file(name), `${line}\n`);
};

/** The lines that were kept in this run so far. */
export const noted = async (name: string): Promise<readonly string[]> => {
  const text = await readFile(file(name), 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean);
};
