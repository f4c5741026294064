import fc from 'fast-check';
import { regimes } from '../../src/document/kinds/index.js';
import { dayAfter, type Day, daysBefore } from '../../src/kernel/index.js';
import { changedBy, commencementsOf, inForce, touchedBy, type DatedProvision } from '../../src/law/index.js';

const days: readonly Day[] = ['2025-08-18', '2025-08-19', '2026-02-04', '2026-02-05', '2026-06-19'];
const day = fc.constantFrom(...days);
const id = fc.constantFrom('a', 'b', 'c');

const provision: fc.Arbitrary<DatedProvision> = fc.record({
  id,
  regimes: fc.subarray([...regimes], { minLength: 1 }),
  inForceFrom: day,
  inForceUntil: fc.option(day),
});

/** Versions of one provision that follow each other. */
const versions: fc.Arbitrary<readonly DatedProvision[]> = fc
  .subarray<Day>(['2025-08-19', '2026-02-05', '2026-06-19'])
  .map((starts) =>
    ['2018-05-25' as const, ...starts].map((inForceFrom, place, all) => {
      const next = all[place + 1];
      const inForceUntil = next === undefined ? null : daysBefore(next, 1);
      return { id: 'a', regimes: ['part-3' as const], inForceFrom, inForceUntil };
    }),
  );

test('a version runs on its first and its last day, and on no day outside', () => {
  const one: DatedProvision = { id: 'a', regimes: ['part-3'], inForceFrom: '2025-08-19', inForceUntil: '2026-02-04' };
  expect(inForce(one, '2025-08-18')).toBe(false);
  expect(inForce(one, '2025-08-19')).toBe(true);
  expect(inForce(one, '2026-02-04')).toBe(true);
  expect(inForce(one, '2026-02-05')).toBe(false);
  expect(inForce({ ...one, inForceUntil: null }, '2099-01-01')).toBe(true);
  expect(inForce(one, '2025-08-19', 'uk-gdpr')).toBe(false);
});

test('what is in force under a regime is in force; what is in force is so under one of its regimes', () => {
  fc.assert(
    fc.property(provision, day, (one, on) => {
      expect(inForce(one, on)).toBe(regimes.some((regime) => inForce(one, on, regime)));
    }),
  );
});

test('of versions that follow each other exactly one is in force on every day', () => {
  fc.assert(
    fc.property(versions, day, (all, on) => {
      expect(all.filter((one) => inForce(one, on))).toHaveLength(1);
    }),
  );
});

test('the day after runs over months, years and leap days', () => {
  expect([dayAfter('2026-02-04'), dayAfter('2025-12-31'), dayAfter('2028-02-28'), dayAfter('2028-02-29')]).toEqual([
    '2026-02-05',
    '2026-01-01',
    '2028-02-29',
    '2028-03-01',
  ]);
});

test('every first day of a version and every day after a last one is a commencement, earliest first', () => {
  fc.assert(
    fc.property(fc.array(provision), (all) => {
      const changes = commencementsOf(all);
      const expected = all.flatMap(({ inForceFrom, inForceUntil }) =>
        inForceUntil === null ? [inForceFrom] : [inForceFrom, dayAfter(inForceUntil)],
      );
      expect(changes.map((change) => change.day)).toEqual([...new Set(expected)].sort());
      for (const one of all) expect(changes.find((change) => change.day === one.inForceFrom)?.begins).toContain(one.id);
    }),
  );
});

test('between two commencements nothing changes', () => {
  fc.assert(
    fc.property(fc.array(provision), day, (all, on) => {
      const running = (at: Day) => all.filter((one) => inForce(one, at));
      fc.pre(!commencementsOf(all).some((change) => change.day === dayAfter(on)));
      expect(running(dayAfter(on))).toEqual(running(on));
    }),
  );
});

test('a provision that goes over to its next version begins and ends on one day', () => {
  const change = commencementsOf([
    { id: 's62.2', inForceFrom: '2018-05-25', inForceUntil: '2025-08-18' },
    { id: 's62.2', inForceFrom: '2025-08-19', inForceUntil: null },
  ]).at(-1);
  expect(change).toEqual({ day: '2025-08-19', begins: ['s62.2'], ends: ['s62.2'] });
  expect(change && changedBy(change)).toEqual(['s62.2']);
});

const law = fc.uniqueArray(id);

test('a change touches what cites what changed, and nothing else', () => {
  const resting = fc.record({ items: fc.array(fc.record({ law })), findings: fc.array(fc.record({ law })) });
  fc.assert(
    fc.property(fc.array(provision, { minLength: 1 }), resting, (all, document) => {
      for (const change of commencementsOf(all)) {
        const touched = touchedBy(change, document);
        const cites = (one: { law: readonly string[] }) => one.law.some((cited) => changedBy(change).includes(cited));
        expect(document.items.filter((one) => touched.items.includes(one) !== cites(one))).toEqual([]);
        expect(document.findings.filter((one) => touched.findings.includes(one) !== cites(one))).toEqual([]);
      }
    }),
  );
});
