import { expect, test } from '@jest/globals';
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
