import fc from 'fast-check';
import { checkTraining } from '../../src/authority/index.js';
import { lawThatChanged, runningAgreements, type AgreementFact } from '../../src/gates/index.js';
import { accept, dayAfter, dayOf, daysBefore, instant, isDay, type Instant, type Day } from '../../src/kernel/index.js';

const moments = fc.date({ min: new Date('2018-05-25'), max: new Date('2060-12-31'), noInvalidDate: true });

/** The last Sunday of a month, told without the zone that is under test. */
const lastSunday = (year: number, month: number): number => {
  const end = new Date(Date.UTC(year, month, 0));
  return Date.UTC(year, month - 1, end.getUTCDate() - end.getUTCDay());
};

const hour = 3_600_000;

/** Summer time by the text of the Act: from one in the morning, UTC, of one Sunday to that of the other. */
const isSummer = (date: Date): boolean => {
  const year = date.getUTCFullYear();
  return date.getTime() >= lastSunday(year, 3) + hour && date.getTime() < lastSunday(year, 10) + hour;
};

test.each<[string, Instant, Day]>([
  ['a quarter past midnight in summer is the new day', '2026-06-30T23:14:00.000Z', '2026-07-01'],
  ['the same hour in winter is still the day before', '2026-12-31T23:14:00.000Z', '2026-12-31'],
  ['the last moment before the clocks go forward', '2026-03-29T00:59:59.999Z', '2026-03-29'],
  ['the night after they went forward', '2026-03-29T23:00:00.000Z', '2026-03-30'],
  ['the night before they go back', '2026-10-24T23:00:00.000Z', '2026-10-25'],
  ['the night after they went back', '2026-10-25T23:59:59.999Z', '2026-10-25'],
])('%s', (_, at, day) => {
  expect(dayOf(at)).toBe(day);
});

test('the day of any moment is the one that summer time makes it, whatever the clock of the machine', () => {
  fc.assert(
    fc.property(moments, (date) => {
      const shown = new Date(date.getTime() + (isSummer(date) ? hour : 0));
      expect(dayOf(instant(date))).toBe(instant(shown).slice(0, 10));
    }),
  );
});

test('days are counted by the calendar and never lose one where the clocks change', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 4_000 }), (date, days) => {
      const day = dayOf(instant(date));
      let counted = daysBefore(day, days);
      expect(isDay(counted)).toBe(true);
      expect(daysBefore(counted, -days)).toBe(day);
      counted = dayAfter(counted);
      expect(daysBefore(counted, 1)).toBe(daysBefore(day, days));
    }),
  );
});

const atNight: Instant = '2026-06-30T23:14:00.000Z';

test('training that was completed on the day it is recorded is taken in the first hour of a summer day', () => {
  const course = {
    course: 'Part 3 for those who sign',
    provider: 'A college',
    completedOn: '2026-07-01',
    validUntil: '2028-06-30',
    reference: 'Certificate 12',
  };
  expect(checkTraining(course, dayOf(atNight), 3)).toEqual(accept(course));
});

test('an agreement runs, and a law has begun, from the first minute of its day where the force is', () => {
  const agreement: AgreementFact = {
    ...{ agreementId: 'a1', processor: 'microsoft', fileHash: 'f', binding: 'entity', metLimbs: [] },
    ...{ effectiveFrom: '2026-07-01', effectiveUntil: null },
  };
  expect(runningAgreements([agreement], atNight)).toEqual([agreement]);
  expect(
    runningAgreements([{ ...agreement, effectiveFrom: '2026-01-01', effectiveUntil: '2026-06-30' }], atNight),
  ).toEqual([]);
  const change = { day: '2026-07-01' as const, title: 'An Act', material: true };
  expect(lawThatChanged({ judgedOn: dayOf('2026-06-30T22:59:59.999Z') }, [change], atNight)).toEqual([change]);
  expect(lawThatChanged({ judgedOn: dayOf('2026-06-30T23:00:00.000Z') }, [change], atNight)).toEqual([]);
});
