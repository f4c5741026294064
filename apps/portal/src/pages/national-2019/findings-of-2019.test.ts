import { expect, test } from '@jest/globals';
import { leastSureOf, provisionOn } from '@countersign/catalogue';
import { dayOf2019 } from '@countersign/catalogue/demonstration';
import { findingsOf2019 } from './findings-of-2019.js';

test('the national assessment of 2019 has faults that stop it, each in words with what puts it right', () => {
  const findings = findingsOf2019();
  expect(findings.some(({ severity }) => severity === 'block')).toBe(true);
  for (const { message, remedy, itemTitle } of findings) {
    expect(message).not.toMatch(/[{}]|undefined/);
    expect(remedy).not.toBe('');
    expect(itemTitle).not.toBe('');
  }
});

test('each fault of 2019 cites law that was in force on that day, and says how sure the catalogue is of it', () => {
  for (const { law, confidence } of findingsOf2019()) {
    expect(law).not.toEqual([]);
    expect(law.filter((id) => provisionOn(id, dayOf2019) === null)).toEqual([]);
    expect(confidence).toBe(leastSureOf(law, dayOf2019));
  }
});
