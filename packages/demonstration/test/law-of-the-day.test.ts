import { citationOn, explainFinding, leastSureOf, provisionOn } from '@countersign/catalogue';
import { dayOf2019, microsoft365, national2019 } from '@countersign/demonstration';
import type { Day } from '@countersign/domain/kernel';
import { findingsOf } from '@countersign/domain/rule-book';
import type { Finding } from '@countersign/domain/rule-book/finding';
import { today } from '../../catalogue/test/cited.js';

const on = (day: Day) => ({ day, service: microsoft365 });

const finding = (rule: Finding['rule'], facts: Finding['facts'] = { problem: 'no-onward' }): Finding => ({
  rule,
  blocks: true,
  itemId: 'item',
  field: null,
  facts,
});

test('every finding of the document of 2019 cites what was in force on its day, and nothing that came later', () => {
  const { document, law } = national2019();
  const told = findingsOf(document, law).map((one) => ({ rule: one.rule, ...explainFinding(one, on(law.day)) }));
  expect(told.length).toBeGreaterThan(36);
  expect(told.filter((one) => one.law.length === 0).map(({ rule }) => rule)).toEqual([]);
  expect(told.flatMap((one) => one.law).filter((id) => provisionOn(id, dayOf2019) === null)).toEqual([]);
  expect(told.filter((one) => one.confidence !== leastSureOf(one.law, dayOf2019))).toEqual([]);
});

test('a finding on transfers cites the old conditions until 4 February 2026, and the new ones from the day after', () => {
  const before = explainFinding(finding('L113_TRANSFER_TESTS'), on('2026-02-04')).law;
  const after = explainFinding(finding('L113_TRANSFER_TESTS'), on('2026-02-05')).law;
  const old = ['dpa2018.s75.1', 'ukgdpr.44-45'];
  const fresh = ['dpa2018.s73.4.aa', 'dpa2018.s75.1A', 'dpa2018.s78.7', 'ukgdpr.44A', 'ukgdpr.46'];
  expect(before).toEqual(expect.arrayContaining(old));
  expect(before.filter((id) => fresh.includes(id))).toEqual([]);
  expect(after).toEqual(expect.arrayContaining(fresh));
  expect(after.filter((id) => old.includes(id))).toEqual([]);
});

test('a section is cited as it reads on the day, by its last text where there is none, by its id where it is unknown', () => {
  expect(citationOn('dpa2018.s73.1', dayOf2019)).toBe('DPA 2018 s.73(1)');
  expect(citationOn('dpa2018.s73.1', today)).toBe('DPA 2018 s.73(A1), (1)');
  expect(citationOn('dpa2018.s164A', dayOf2019)).toBe('DPA 2018 s.164A');
  expect(citationOn('no.such', today)).toBe('no.such');
  const lost = finding('R0_LOST_REFERENCE', { problem: 'lost', title: 'dpa2018.s73.1' });
  expect(explainFinding(lost, on(dayOf2019)).message).toContain('“DPA 2018 s.73(1)”');
  expect(explainFinding(lost, on(today)).message).toContain('“DPA 2018 s.73(A1), (1)”');
});

test('guidance is cited in the text of the day as well: what was reissued in November 2025 was another text before', () => {
  expect(provisionOn('ico.le.logging', dayOf2019)?.source).toContain('before it was reissued');
  expect(provisionOn('ico.le.logging', '2025-11-04')?.source).toContain('as reissued');
  const sure = (['2025-11-03', '2025-11-04'] as const).map(
    (day) => explainFinding(finding('L57_LOGGING_MATRIX'), on(day)).confidence,
  );
  expect(sure).toEqual(['medium', 'high']);
});

test('how sure a finding is, is asked of the law of its day alone', () => {
  const { confidence } = explainFinding(finding('L110_LOCATION_MODEL'), on(dayOf2019));
  expect([confidence, explainFinding(finding('L110_LOCATION_MODEL'), on(today)).confidence]).toEqual([
    'high',
    'medium',
  ]);
});
