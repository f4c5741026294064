import type { Page } from '@playwright/test';

/** How many sheets of A4 the page takes. */
export const sheetsOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
