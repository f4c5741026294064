import { expect, test } from '@jest/globals';
import { leastSureOf, provisionOn } from '@countersign/catalogue';
import { dayOf2019 } from '@countersign/demonstration';
import { findingsOf2019 } from './findings-of-2019.js';

const { faults, disputed, ofOurFilling } = findingsOf2019();

test('the national assessment of 2019 has faults that stop it, each in words with what puts it right', () => {
  expect(faults.some(({ severity }) => severity === 'block')).toBe(true);
  for (const { message, remedy, itemTitle } of [...faults, ...disputed, ...ofOurFilling]) {
    expect(message).not.toMatch(/[{}]|undefined/);
    expect(remedy).not.toBe('');
    expect(itemTitle).not.toBe('');
  }
});

test('each fault of 2019 cites law that was in force on that day, and says how sure the catalogue is of it', () => {
  for (const { law, confidence } of faults) {
    expect(law).not.toEqual([]);
    expect(law.filter((id) => provisionOn(id, dayOf2019) === null)).toEqual([]);
    expect(confidence).toBe(leastSureOf(law, dayOf2019));
  }
});

test('each fault says what it rests on, and none on what was filled in; what is disputed tells both accounts', () => {
  for (const { restsOn } of faults) {
    expect(restsOn?.length).toBeGreaterThan(0);
    expect(restsOn?.filter((one) => !/^(Stated in|Reported as said by|Inferred from this)/.test(one))).toEqual([]);
  }
  expect(disputed.map(({ restsOn }) => restsOn?.join(' '))).toEqual([
    expect.stringContaining('disputed: the programme'),
  ]);
  for (const { restsOn } of ofOurFilling) expect(restsOn?.join(' ')).toContain('Filled in by us');
});
