import { expect, test } from '@jest/globals';
import { asking, blocking, ruleFinding, say, sayIf, type ProblemOf } from '../../../src/rule-book/rule/index.js';
import { anItem, activityRow, law } from '../../fixtures.js';

interface Problems {
  named: 'title' | 'count';
  bare: never;
  'of-all': 'count';
}
const rule = ruleFinding<Problems>();

test('a finding has the id of its rule, and the facts of its problem with the title of its item', () => {
  const item = activityRow({ name: 'Hub' }, 'activity.9');
  const one = rule('L1_ONE', () => [
    blocking(item, say('named', 'name', { count: 2 })),
    asking(anItem({ id: 'a', title: 'Aims' }), say('bare', null)),
    asking(null, say('of-all', null, { count: 3 })),
  ]);
  expect(one.judge([], law)).toEqual([
    {
      rule: 'L1_ONE',
      blocks: true,
      itemId: 'activity.9',
      field: 'name',
      facts: { problem: 'named', title: 'Hub', count: 2 },
    },
    { rule: 'L1_ONE', blocks: false, itemId: 'a', field: null, facts: { problem: 'bare', title: 'Aims' } },
    { rule: 'L1_ONE', blocks: false, itemId: null, field: null, facts: { problem: 'of-all', count: 3 } },
  ]);
});

test('a problem is said only where it is there', () => {
  expect(sayIf(false, 'bare', null)).toEqual([]);
  expect(sayIf(true, 'of-all', 'mark', { count: 1 })).toEqual([
    { problem: 'of-all', field: 'mark', facts: { count: 1 } },
  ]);
});

test('a problem that is not listed, and a fact too few or too many, do not compile', () => {
  const faulty: readonly ProblemOf<Problems>[] = [
    // @ts-expect-error: no such problem
    say('unheard-of', null),
    // @ts-expect-error: a fact that the sentence tells is missing
    say('of-all', null),
    // @ts-expect-error: another fact than the sentence tells
    say('of-all', null, { total: 1 }),
    // @ts-expect-error: a fact that no sentence tells
    say('of-all', null, { count: 1, total: 1 }),
    // @ts-expect-error: facts of a problem that has none
    say('bare', null, { count: 1 }),
    // @ts-expect-error: the title is that of the item, and not given
    say('named', null, { title: 'Hub', count: 1 }),
    // @ts-expect-error: the same where it may not be there
    ...sayIf(true, 'of-all', null),
  ];
  expect(faulty).toHaveLength(7);
});

test('a rule that finds a problem of another, or one with a title on the whole document, does not compile', () => {
  const faulty = [
    // @ts-expect-error: the whole document has no title to tell
    rule('L1_ONE', () => [blocking(null, say('named', null, { count: 1 }))]),
    // @ts-expect-error: a problem of another rule
    ruleFinding<{ other: never }>()('L2_TWO', () => [blocking(null, say('bare', null))]),
    // @ts-expect-error: a fact too many
    rule('L1_ONE', () => [asking(null, say('of-all', null, { count: 1, total: 2 }))]),
  ];
  expect(faulty).toHaveLength(3);
});
