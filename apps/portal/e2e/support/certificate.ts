import { expect, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The hash that is printed under the certificate is the SHA-256 of exactly the text that is shown, and of the file of it. */
export const certificateHoldsItsHash = async (page: Page): Promise<void> => {
  const certificate = page.getByRole('region', { name: 'Certificate' });
  const hash = sha256((await certificate.locator('pre').textContent()) ?? '');
  await expect(certificate).toContainText(`SHA-256 ${hash}`);
  await expect(certificate).toContainText('Your browser calculated the same hash for this text.');
  const downloading = page.waitForEvent('download');
  await certificate.getByRole('button', { name: 'Download the text' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe(`certificate-${hash.slice(0, 12)}.txt`);
  expect(sha256(await readFile(await file.path()))).toBe(hash);
};
