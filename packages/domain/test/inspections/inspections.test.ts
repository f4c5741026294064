import fc from 'fast-check';
import {
  closeInspection,
  endOfInspection,
  isInspectionOpen,
  lastDayOfInspection,
  openInspection,
  type Inspection,
} from '../../src/inspections/index.js';
import { dayOf, daysBefore, type Day, instant } from '../../src/kernel/index.js';

const purpose = 'To see how people are told apart under section 38';
const open: Inspection = {
  forceId: 'kent',
  purpose,
  openedAt: '2026-11-20T09:00:00.000Z',
  endsOn: '2027-02-18',
  closedAt: null,
};
const closed: Inspection = { ...open, closedAt: '2026-11-20T17:00:00.000Z' };

test('an inspection is of a force, for a purpose', () => {
  expect(openInspection({ kind: 'force' }, `  ${purpose} `)).toEqual({ ok: true, value: { purpose } });
  for (const one of [null, { kind: 'programme' }, { kind: 'regulator' }] as const)
    expect(openInspection(one, purpose)).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

test.each(['', 'Because', ' '.repeat(30), 'x'.repeat(2001), `${purpose}\u202e`])('not a purpose: %j', (text) => {
  expect(openInspection({ kind: 'force' }, text)).toMatchObject({
    refusal: { kind: 'bad-input', problems: [{ field: 'purpose' }] },
  });
});

test('an inspection is closed once', () => {
  expect(closeInspection(open)).toMatchObject({ ok: true });
  expect(closeInspection(closed)).toMatchObject({ refusal: { kind: 'no-such-item' } });
  expect(closeInspection(null)).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

describe('an inspection ends by itself', () => {
  const last = (...appointments: readonly (readonly [Day, Day | null])[]) =>
    lastDayOfInspection(
      '2026-11-20',
      appointments.map(([from, until]) => ({ from, until })),
      90,
    );

  test('as many days after it was opened as it may last, and no later than the appointment that runs', () => {
    expect(last(['2020-01-01', null])).toBe('2027-02-18');
    expect(last(['2020-01-01', '2026-12-31'])).toBe('2026-12-31');
    expect(last(['2020-01-01', '2026-11-20'])).toBe('2026-11-20');
    expect(last(['2020-01-01', '2026-12-31'], ['2026-06-01', '2027-01-15'])).toBe('2027-01-15');
    expect(last(['2020-01-01', '2026-12-31'], ['2026-06-01', null])).toBe('2027-02-18');
    expect(last(['2020-01-01', '2026-10-31'], ['2026-11-01', '2026-12-01'], ['2027-01-01', null])).toBe('2026-12-01');
  });

  test('after its last day, after the last day of its inspector, or when it is closed', () => {
    expect(isInspectionOpen(open, null, '2027-02-18')).toBe(true);
    expect(isInspectionOpen(open, null, '2027-02-19')).toBe(false);
    expect(isInspectionOpen(open, '2026-12-01', '2026-12-01')).toBe(true);
    expect(isInspectionOpen(open, '2026-12-01', '2026-12-02')).toBe(false);
    expect(isInspectionOpen(closed, null, '2026-11-20')).toBe(false);
  });

  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
  const days = day.map((date) => dayOf(instant(date)));

  test('with the day that is told: open on it, and over on the day after, unless it was closed', () => {
    fc.assert(
      fc.property(days, fc.option(days), (endsOn, until) => {
        const end = endOfInspection({ endsOn }, until);
        expect([endsOn, until]).toContain(end);
        expect(end <= endsOn && (until === null || end <= until)).toBe(true);
        expect(isInspectionOpen({ ...open, endsOn }, until, end)).toBe(true);
        expect(isInspectionOpen({ ...open, endsOn }, until, daysBefore(end, -1))).toBe(false);
      }),
    );
  });

  test('and never opens again, however long one waits', () => {
    fc.assert(
      fc.property(days, fc.option(days), days, days, (endsOn, until, one, other) => {
        const [earlier = one, later = other] = [one, other].sort();
        const isOpen = (today: Day) => isInspectionOpen({ ...open, endsOn }, until, today);
        expect(isOpen(later) && !isOpen(earlier)).toBe(false);
      }),
    );
  });
});
