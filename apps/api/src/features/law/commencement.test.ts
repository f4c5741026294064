import type { Day, Instant } from '@countersign/domain/kernel';
import { expect, test } from '@jest/globals';
import { commencements, gateLaw } from '@countersign/catalogue';
import { lawThatChanged } from '@countersign/domain/gates';
import { commencementView } from './commencement.graphql.js';

const now: Instant = '2026-11-20T12:00:00.000Z';

test.each<Day>(['2019-10-10', '2026-02-04', '2026-02-05', '2026-06-18', '2026-11-20'])(
  'a signature of %s has to be given again for the same changes of the law as its gate says, whatever it cites',
  (day) => {
    const signature = { judgedOn: day };
    const resting = { id: 'as1', title: 'Our assessment', items: [], findings: [], signature };
    const touched = commencements.filter((one) => commencementView(one, [resting], now).assessments.length > 0);
    expect(touched).toEqual(lawThatChanged(signature, gateLaw.commencements, now));
  },
);

test('no signature is touched before the day has come, or where none stands', () => {
  const resting = { id: 'as1', title: 'Our assessment', items: [], findings: [] };
  const touchedOn = (at: Instant, signature: { readonly judgedOn: Day } | null) =>
    commencements.flatMap((one) => commencementView(one, [{ ...resting, signature }], at).assessments);
  expect(touchedOn('2026-02-04T23:59:59.999Z', { judgedOn: '2021-01-01' })).toEqual([]);
  expect(touchedOn('2026-02-05T00:00:00.000Z', { judgedOn: '2021-01-01' })).toHaveLength(1);
  expect(touchedOn(now, null)).toEqual([]);
});
