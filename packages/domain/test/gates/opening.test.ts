import type { Day } from '../../src/kernel/index.js';
import { emptyPosition, evaluateGate, openStage } from '../../src/gates/index.js';
import { gateLaw, now, openPosition } from './positions.js';

test('an opening and a review end with the longest period, whatever day was once taken', () => {
  const { assessment } = openPosition;
  if (!assessment?.signature) throw new Error('no signature');
  const endless = {
    ...openPosition,
    assessment: { ...assessment, signature: { ...assessment.signature, reviewBy: '9999-12-31' as const } },
    openings: openPosition.openings.map((one) => ({ ...one, until: '9999-12-31' as const })),
  };
  const unmetOn = (day: Day) =>
    evaluateGate('pilot', endless, gateLaw, `${day}T12:00:00.000Z`).conditions.flatMap(({ condition, met }) =>
      met ? [] : [condition],
    );
  expect(unmetOn('2027-11-03')).toEqual([]);
  expect(unmetOn('2027-11-04')).toEqual(['opening-signed']);
  expect(unmetOn('2028-11-01')).toEqual(['opening-signed']);
  expect(unmetOn('2028-11-02')).toEqual(['review-not-overdue', 'opening-signed']);
});

test('an opening is refused while one condition is outstanding, and twice', () => {
  const attempt = { until: '2027-01-31', signedInSecondsAgo: 10 };
  const today: Day = '2026-11-20';
  const bounds = { reviewedUntil: '2027-11-01' as const, longest: gateLaw.longest };
  const unopened = { ...openPosition, openings: [] };
  expect(openStage(evaluateGate('pilot', unopened, gateLaw, now), attempt, today, bounds)).toMatchObject({ ok: true });
  expect(openStage(evaluateGate('pilot', emptyPosition, gateLaw, now), attempt, today, bounds)).toMatchObject({
    refusal: { kind: 'gate-held' },
  });
  expect(openStage(evaluateGate('pilot', openPosition, gateLaw, now), attempt, today, bounds)).toMatchObject({
    refusal: { kind: 'already-open' },
  });
  expect(
    openStage(evaluateGate('pilot', unopened, gateLaw, now), { ...attempt, signedInSecondsAgo: 301 }, today, bounds),
  ).toMatchObject({ refusal: { kind: 'step-up-needed' } });
});

test.each<[string, string, Day | null]>([
  ['on no day', '2027-02-31', null],
  ['today', '2026-11-20', null],
  ['after the review date of the signature', '2027-11-02', '2027-11-01'],
  ['in more than a year', '2027-11-21', null],
  ['never', '9999-12-31', null],
])('an opening that ends %s is refused', (_, until, reviewedUntil) => {
  const verdict = evaluateGate('pilot', { ...openPosition, openings: [] }, gateLaw, now);
  const bounds = { reviewedUntil, longest: gateLaw.longest };
  const answer = openStage(verdict, { until, signedInSecondsAgo: 10 }, '2026-11-20', bounds);
  expect(answer).toMatchObject({ refusal: { kind: 'bad-input', problems: [{ field: 'until' }] } });
});

test('an opening that ends too late is told the day that it can have', () => {
  const verdict = evaluateGate('pilot', { ...openPosition, openings: [] }, gateLaw, now);
  const bounds = { reviewedUntil: '2027-11-01' as const, longest: gateLaw.longest };
  const answer = openStage(verdict, { until: '2027-11-02', signedInSecondsAgo: 10 }, '2026-11-20', bounds);
  expect(JSON.stringify(answer)).toContain('on or before 1 November 2027, the review date');
});

test('an opening on the last day that it can have is taken', () => {
  const verdict = evaluateGate('pilot', { ...openPosition, openings: [] }, gateLaw, now);
  const attempt = (until: string) => ({ until, signedInSecondsAgo: 10 });
  const { longest } = gateLaw;
  const last = openStage(verdict, attempt('2027-11-01'), '2026-11-20', { reviewedUntil: '2027-11-01', longest });
  expect(last).toMatchObject({ ok: true });
  expect(openStage(verdict, attempt('2027-11-20'), '2026-11-20', { reviewedUntil: null, longest })).toMatchObject({
    ok: true,
  });
});
