import { expect, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';

/** The hash that is printed under the certificate is the SHA-256 of exactly the text that is shown. */
export const certificateHoldsItsHash = async (page: Page): Promise<void> => {
  const certificate = page.getByRole('region', { name: 'Certificate' });
  const text = await certificate.locator('pre').textContent();
  const hash = createHash('sha256')
    .update(text ?? '')
    .digest('hex');
  await expect(certificate).toContainText(`SHA-256 ${hash}`);
  await expect(certificate).toContainText('Your browser worked out the same from this text.');
};
