import {
  approvals,
  controlsFor,
  explainFinding,
  knownRiskById,
  knownRisks,
  leastSureOf,
  rightById,
  rights,
  ruleBook,
  ruleLawOn,
  screeningCriteria,
  screeningCriterionById,
} from '@countersign/catalogue';
import { harmTypes } from '@countersign/domain/document/kinds';
import type { Finding } from '@countersign/domain/rule-book/finding';
import { aService } from './a-service.js';
import { duplicates, today } from './cited.js';
import type { Day } from '@countersign/domain/kernel';

test.each<[Day, boolean]>([
  ['2025-08-18', true],
  ['2025-08-19', false],
])('on %s a log of consultation shows a justification: %s', (day, asked) => {
  expect(ruleLawOn(day, aService).logging.isJustificationAsked).toBe(asked);
});

test.each<[Day, boolean]>([
  ['2026-02-04', false],
  ['2026-02-05', true],
])('on %s a processor abroad can be a recipient of its own: %s', (day, open) => {
  expect(ruleLawOn(day, aService).transfers.isProcessorRouteOpen).toBe(open);
});

test.each<[Day, boolean]>([
  ['2019-05-02', false],
  ['2020-12-30', false],
  ['2020-12-31', true],
])('on %s a country of the European Union is a third country: %s', (day, abroad) => {
  expect(ruleLawOn(day, aService).transfers.isUnionAbroad).toBe(abroad);
});

test.each<[Day, boolean]>([
  ['2026-06-18', false],
  ['2026-06-19', true],
])('on %s a way to complain is asked for: %s', (day, asked) => {
  expect(ruleLawOn(day, aService).isComplaintsFormAsked).toBe(asked);
});

test('an assessment is owed since Part 3 and the regulation came into force, whatever day is asked about', () => {
  for (const day of ['2018-05-25', today] as const)
    expect(ruleLawOn(day, aService).dutyToAssessFrom).toBe('2018-05-25');
});

test('an approval under one regime is none under the other, and begins on its day', () => {
  const { approvedUnderPart3, approvedUnderUkGdpr } = ruleLawOn(today, aService).transfers;
  expect(approvedUnderPart3).toEqual(expect.arrayContaining(['IE', 'FR', 'NO', 'CH', 'GI']));
  expect(['US', 'IM', 'KR', 'GG', 'JE'].filter((country) => approvedUnderPart3.includes(country))).toEqual([]);
  expect(approvedUnderUkGdpr).toEqual(expect.arrayContaining(['IE', 'US', 'KR', 'JE']));
  expect(ruleLawOn('2023-10-11', aService).transfers.approvedUnderUkGdpr).not.toContain('US');
  expect(ruleLawOn('2023-10-12', aService).transfers.approvedUnderUkGdpr).toContain('US');
  expect(approvals.filter(({ source }) => source === '')).toEqual([]);
});

test('every right stands under one regime, with its clock in words', () => {
  expect(ruleLawOn(today, aService).rights).toEqual(rights.map(({ id, regime }) => ({ id, regime })));
  expect(rights.filter(({ id, regime }) => !id.startsWith(regime))).toEqual([]);
  expect(rights.filter(({ clock, about }) => !clock.endsWith('.') || !about.endsWith('.'))).toEqual([]);
  expect(ruleLawOn('2019-05-02', aService).rights.every(({ regime }) => regime === 'part-3')).toBe(true);
  expect(rightById('part-3-access')?.title).toBe('Access (Part 3)');
  expect(rightById('no-such')).toBeNull();
});

test('nine known risks are asked of everybody, and each known risk has a harm, measures and a control that fits', () => {
  expect(ruleLawOn(today, aService).knownRisks).toHaveLength(9);
  expect(duplicates(knownRisks.map(({ id }) => id))).toEqual([]);
  expect(knownRisks.filter(({ harm, measures }) => !harm.endsWith('.') || measures.length < 2)).toEqual([]);
  const misfits = knownRisks.flatMap(({ id, harmType, measures }) =>
    measures.filter(({ control }) => !controlsFor[harmType].includes(control)).map(({ control }) => [id, control]),
  );
  expect(misfits).toEqual([]);
  expect(duplicates(knownRisks.flatMap(({ measures }) => measures.map(({ text }) => text)))).toEqual([]);
  expect(knownRiskById('guest-access')?.harmType).toBe('unlawful-disclosure');
  expect(knownRiskById('no-such')).toBeNull();
});

test('training alone never answers a system that cannot correct, find or keep a log', () => {
  expect(Object.keys(controlsFor).sort()).toEqual([...harmTypes].sort());
  const trained = harmTypes.filter((harm) => controlsFor[harm].includes('training'));
  expect(trained).toEqual(['unlawful-disclosure', 'discrimination']);
});

test('each criterion of screening stands once; what is large, sensitive, vulnerable or matched needs no other', () => {
  expect(duplicates(screeningCriteria.map(({ title }) => title))).toEqual([]);
  const alone = ['large-scale', 'sensitive-or-offence-data', 'children-or-vulnerable-people', 'data-matching'];
  expect(alone.filter((id) => screeningCriterionById(id)?.needsAnother !== false)).toEqual([]);
  expect(screeningCriterionById('tracking')?.needsAnother).toBe(true);
  expect(screeningCriterionById('no-such')).toBeNull();
});

test('a phrase is in small letters, and no shorter than a word', () => {
  const phrases = Object.values(ruleLawOn(today, aService).phrases).flat();
  expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase() || phrase.length < 4)).toEqual([]);
  expect(duplicates(phrases)).toEqual([]);
});

test('what may be overridden is what the words of the rule say', () => {
  const { overridable } = ruleLawOn(today, aService);
  expect(overridable.filter((id) => !ruleBook[id].overridable)).toEqual([]);
  expect(overridable).toContain('L63_IDENTICAL_MITIGATION');
  expect(overridable).not.toContain('L54_SCH8');
});

test('a finding is as sure as the least sure provision that it cites, on the day', () => {
  expect(leastSureOf(['dpa2018.s64.1'], today)).toBe('high');
  expect(leastSureOf(['dpa2018.s64.1', 'ico.remote.access'], today)).toBe('medium');
  expect(leastSureOf(['dpa2018.s73.4.aa'], '2026-02-04')).toBe('low');
  expect(leastSureOf(['dpa2018.s73.4.aa'], '2026-02-05')).toBe('high');
  expect(leastSureOf(['no.such'], today)).toBe('low');
  expect(leastSureOf([], today)).toBe('high');
  const finding: Finding = {
    rule: 'L31_DESCRIPTION_NOT_ROLE',
    blocks: false,
    itemId: null,
    field: null,
    facts: { problem: 'no-role' },
  };
  expect(explainFinding(finding, { day: today, service: aService }).confidence).toBe(
    leastSureOf(ruleBook.L31_DESCRIPTION_NOT_ROLE.law, today),
  );
});
