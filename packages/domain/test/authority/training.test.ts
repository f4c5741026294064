import fc from 'fast-check';
import {
  checkTraining,
  rolesAllow,
  rolesFor,
  signingActs,
  trainedToSign,
  trainedUntil,
  type TrainingDates,
  type TrainingRecord,
  type TrainingTyped,
} from '../../src/authority/index.js';
import { isDay, type Day, dayOf, instant } from '../../src/kernel/index.js';

const today: Day = '2026-11-22';
const longestYears = 3;
const course: TrainingRecord = {
  course: 'Part 3 for those who sign',
  provider: 'A college',
  completedOn: '2026-02-01',
  validUntil: '2028-01-31',
  reference: 'Certificate 12',
};

const aDay = fc
  .date({ min: new Date('2018-05-25'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => dayOf(instant(date)));
const dates = fc.record({ completedOn: aDay, validUntil: aDay });

describe('F22: who may put their name to something', () => {
  test('nobody without a record, and the refusal says that there is none', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(trainedToSign([], day)).toEqual({ ok: false, refusal: { kind: 'untrained', lastValidUntil: null } });
      }),
    );
  });

  test.each<[Day, boolean]>([
    ['2026-01-31', false],
    ['2026-02-01', true],
    ['2028-01-31', true],
    ['2028-02-01', false],
  ])('a record is in date on both of its ends and between: %s', (day, expected) => {
    expect(trainedToSign([course], day).ok).toBe(expected);
  });

  test('who is refused is told the last day of their training', () => {
    const older: TrainingDates = { completedOn: '2019-01-01', validUntil: '2020-01-01' };
    expect(trainedToSign([course, older], '2030-01-01')).toEqual({
      ok: false,
      refusal: { kind: 'untrained', lastValidUntil: course.validUntil },
    });
  });

  test('a further record never takes away what the others gave', () => {
    fc.assert(
      fc.property(fc.array(dates), dates, aDay, (held, more, day) => {
        const [before, after] = [trainedUntil(held, day), trainedUntil([more, ...held], day)];
        expect(before === null || (after !== null && before <= after)).toBe(true);
      }),
    );
  });
});

test('whoever may sign something may record their training', () => {
  for (const act of signingActs)
    for (const role of rolesFor[act])
      expect({ act, role, may: rolesAllow([role], 'record-training') }).toMatchObject({ may: true });
  for (const role of rolesFor['record-training']) expect(signingActs.some((act) => rolesAllow([role], act))).toBe(true);
});

describe('recording a course', () => {
  test('keeps what was written, without blanks around it', () => {
    expect(checkTraining({ ...course, course: `  ${course.course} ` }, today, longestYears)).toEqual({
      ok: true,
      value: course,
    });
  });

  test.each<readonly [string, Partial<TrainingTyped>, string]>([
    ['without a course', { course: ' ' }, 'course'],
    ['with a course that is too long', { course: 'c'.repeat(201) }, 'course'],
    ['without a provider', { provider: '' }, 'provider'],
    ['without evidence', { reference: '\t' }, 'reference'],
    ['with evidence on two lines', { reference: 'one\ntwo' }, 'reference'],
    ['completed on no day', { completedOn: '2026-02-30' }, 'completedOn'],
    ['completed tomorrow', { completedOn: '2026-11-23' }, 'completedOn'],
    ['valid until no day', { validUntil: '' }, 'validUntil'],
    ['that ran out yesterday', { validUntil: '2026-11-21' }, 'validUntil'],
    ['that counts for a day too long', { validUntil: '2029-02-02' }, 'validUntil'],
  ])('%s is refused', (_, changes, field) => {
    expect(checkTraining({ ...course, ...changes }, today, longestYears)).toMatchObject({
      ok: false,
      refusal: { problems: [{ field }] },
    });
  });

  test('what is said of the last day rests on a first day that can be one, and on no other', () => {
    for (const completedOn of ['9999-12-31', '2026-11-23', '2026-02-30', '']) {
      const checked = checkTraining({ ...course, completedOn, validUntil: '9999-12-31' }, today, longestYears);
      expect(checked).toMatchObject({ ok: false, refusal: { problems: [{ field: 'completedOn' }] } });
      expect(checked.ok ? [] : checked.refusal.problems).toHaveLength(1);
    }
  });

  test('may be completed today, run out today, and count for exactly as long as the policy says', () => {
    const lasting = `${Number(today.slice(0, 4)) + longestYears}${today.slice(4)}`;
    expect(checkTraining({ ...course, validUntil: today }, today, longestYears).ok).toBe(true);
    expect(checkTraining({ ...course, completedOn: today, validUntil: lasting }, today, longestYears).ok).toBe(true);
  });

  test('what is accepted lets its person sign on that day, and not for ever', () => {
    fc.assert(
      fc.property(dates, aDay, (days, day) => {
        const checked = checkTraining({ ...course, ...days }, day, longestYears);
        if (!checked.ok) return;
        expect(isDay(checked.value.completedOn) && checked.value.completedOn <= day).toBe(true);
        expect(trainedToSign([checked.value], day).ok).toBe(true);
        expect(trainedToSign([checked.value], '2099-01-01').ok).toBe(false);
      }),
    );
  });
});
