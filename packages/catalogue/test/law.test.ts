import {
  gateConditions,
  lawfulBases,
  provisionOn,
  provisions,
  schedule8ConditionById,
  schedule8Conditions,
  schedule8SubtestsOf,
  versionsOf,
} from '@countersign/catalogue';
import { duplicates, notInForce } from './cited.js';
import type { Day } from '@countersign/domain/kernel';

const day = /^\d{4}-\d{2}-\d{2}$/;

test('every provision is whole: a citation, one sentence, dates, a source', () => {
  const halves = provisions.filter(
    (one) =>
      one.citation === '' ||
      one.title === '' ||
      !one.demand.endsWith('.') ||
      one.source === '' ||
      one.regimes.length === 0 ||
      !day.test(one.inForceFrom) ||
      (one.inForceUntil !== null && !day.test(one.inForceUntil)),
  );
  expect(halves).toEqual([]);
});

test('the versions of a provision follow each other without a gap or an overlap', () => {
  const ids = [...new Set(provisions.map(({ id }) => id))];
  const broken = ids.filter((id) =>
    versionsOf(id).some((version, place, all) => {
      const next = all[place + 1];
      if (next === undefined) return false;
      const dayAfter = version.inForceUntil && new Date(Date.parse(version.inForceUntil) + 86_400_000);
      return !dayAfter || dayAfter.toISOString().slice(0, 10) !== next.inForceFrom;
    }),
  );
  expect(broken).toEqual([]);
  expect(duplicates(provisions.map(({ id, inForceFrom }) => `${id} ${inForceFrom}`))).toEqual([]);
});

test.each<[string, Day, string]>([
  ['dpa2018.s62.2', '2025-08-18', 'justification'],
  ['dpa2018.s62.3', '2025-08-18', 'justification'],
  ['dpa2018.s73.4.b', '2026-02-04', 'cloud vendor'],
  ['dpa2018.s54', '2026-02-05', 'clock stops'],
])('%s says on %s what it said then', (id, on, words) => {
  expect(provisionOn(id, on)?.demand).toContain(words);
});

test('a provision that came into force later, or has ended, is not found on another day', () => {
  expect(provisionOn('dpa2018.s62.2', '2025-08-19')?.demand).not.toContain('justification');
  expect(provisionOn('dpa2018.s73.4.aa', '2026-02-04')).toBeNull();
  expect(provisionOn('dpa2018.s73.4.aa', '2026-02-05')).not.toBeNull();
  expect(provisionOn('mopi2005', '2026-11-21')).toBeNull();
  expect(provisionOn('no.such', '2026-11-21')).toBeNull();
});

test('everything that the catalogue cites is in force', () => {
  expect(notInForce(gateConditions.flatMap(({ law }) => law))).toEqual([]);
  expect(notInForce(lawfulBases.flatMap(({ law }) => law))).toEqual([]);
  expect(notInForce(schedule8Conditions.map(({ law }) => law))).toEqual([]);
});

test('Schedule 8 has nine conditions, each with tests of its own', () => {
  expect(schedule8Conditions.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(schedule8Conditions.filter(({ subtests }) => subtests.length === 0)).toEqual([]);
  expect(schedule8SubtestsOf('sch8.4')).toEqual(['a', 'b', 'c', 'd']);
  expect(schedule8SubtestsOf('sch8.10')).toEqual([]);
  expect(schedule8ConditionById('sch8.10')).toBeNull();
});

const partOfAct = (section: number, letter: string): string => {
  if (section >= 29 && section <= 81) return 'Part 3';
  if (section === 82 && letter !== '') return 'Part 4';
  return section >= 114 && section <= 181 ? 'Parts 5 and 6' : 'no part that is known';
};

/** The instrument of an id, read from its name alone. */
const instrumentOf = (id: string): string | null => {
  const [, section, letter = ''] = /^dpa2018\.s(\d+)([A-Z]*)/.exec(id) ?? [];
  if (section !== undefined) return `Data Protection Act 2018, ${partOfAct(Number(section), letter)}`;
  if (id.startsWith('dpa2018.sch8')) return 'Data Protection Act 2018, Part 3';
  if (id.startsWith('dpa2018.sch1.')) return 'Data Protection Act 2018, Schedule 1';
  if (id.startsWith('ukgdpr.')) return 'UK GDPR';
  if (id.startsWith('foisa.')) return 'Freedom of Information (Scotland) Act 2002';
  if (id.startsWith('foia.s45.')) return 'Code of practice under section 45 of the Freedom of Information Act 2000';
  if (id.startsWith('foia.')) return 'Freedom of Information Act 2000';
  return id.startsWith('si2025.qca')
    ? 'Data Protection Act 2018 (Qualifying Competent Authorities) Regulations 2025'
    : null;
};

test('a provision stands under the instrument that it is in', () => {
  const elsewhere = provisions.filter((one) => ![null, one.instrument].includes(instrumentOf(one.id)));
  expect(elsewhere.map(({ id, instrument }) => [id, instrument])).toEqual([]);
});
