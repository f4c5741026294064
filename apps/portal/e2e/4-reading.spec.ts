import { printReport, read2019, readLaw, review } from './reading/exceptions.js';
import { readKent } from './reading/kent.js';
import { test } from './support/test.js';

test('a data protection officer reads by exception, and prints what the rules say', async ({ as, page }) => {
  test.setTimeout(600_000);
  const dpo = await as('Kent DPO');
  await test.step('the exemplary assessment', () => readKent(dpo));
  await test.step('by exception', () => review(dpo));
  await test.step('the report', () => printReport(dpo));
  await test.step('the law', () => readLaw(dpo));
  await test.step('the document of 2019, without an account', () => read2019(page));
});
