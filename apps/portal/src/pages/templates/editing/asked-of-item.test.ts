import { describe, expect, test } from '@jest/globals';
import { checkWhen } from '@countersign/domain/document/content';
import { regimes } from '@countersign/domain/document/kinds';
import { fieldLimits } from '@countersign/domain/document/words';
import { askedAsUsual, asks, inputFor, isByRows, minimumRowsOf, whenOf } from './asked-of-item.js';

describe('rows', () => {
  test('where nobody said, what a force has many of is a table and one answer is none', () => {
    expect(isByRows(askedAsUsual, 'processor')).toBe(true);
    expect(isByRows(askedAsUsual, 'question')).toBe(false);
  });
  test('what somebody said goes before what is usual', () => {
    expect(minimumRowsOf({ ...askedAsUsual, byRows: true, leastRows: 3 }, 'question', 'local')).toBe(3);
    expect(minimumRowsOf({ ...askedAsUsual, byRows: false, leastRows: 3 }, 'processor', 'local')).toBeNull();
  });
  test('only a local item is a table, whatever was typed before', () => {
    expect(minimumRowsOf({ ...askedAsUsual, byRows: true }, 'processor', 'national')).toBeNull();
  });
  test.each([null, fieldLimits.rows + 1, 10 ** 12])('%p rows are sent as a number that is refused', (leastRows) => {
    expect(minimumRowsOf({ ...askedAsUsual, leastRows }, 'processor', 'local')).toBe(-1);
  });
});

describe('the condition', () => {
  const nameable = { components: ['teams-chat'], yesOrNoItems: ['need.live'] };
  const chosen = { ...askedAsUsual, regime: 'part-3', component: 'teams-chat', item: 'need.live', is: false };
  test.each([
    ['always', null],
    ['regime', { regime: regimes[0] }],
    ['component', { component: 'teams-chat' }],
    ['item', { item: 'need.live', is: false }],
  ] as const)('asked by %s is what was chosen there, and may be kept', (ask, when) => {
    expect(whenOf({ ...chosen, ask })).toEqual(when);
    expect(checkWhen(when, nameable)).toMatchObject({ ok: true });
  });
  test.each(asks.filter((ask) => ask !== 'always'))('a choice by %s without its end is refused beside it', (ask) => {
    const form = { ...askedAsUsual, ask };
    expect(checkWhen(whenOf(form), nameable)).toMatchObject({ ok: false, refusal: { problems: [{ field: 'when' }] } });
    expect(inputFor(form)('when')).toBe(`when-${ask}`);
  });
  test('every other field is put right in the input of its own name', () => {
    expect(inputFor(askedAsUsual)('title')).toBe('title');
  });
});
