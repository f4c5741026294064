import { describe, expect, test } from '@jest/globals';
import { formOf, inputOf, placementsFor } from './item-form.js';

const saved = {
  title: 'Access from abroad',
  guidance: '',
  deferred: true,
  law: [],
  minimumRows: null,
  when: null,
  content: null,
} as const;

describe('the form of a template item', () => {
  test('a local item sends no national answer, even if one was typed before it became local', () => {
    const form = {
      ...formOf({ ...saved, kind: 'question', placement: 'local' }),
      content: { kind: 'question', text: 'x' },
    };
    expect(inputOf({ ...form, content: { kind: 'question', text: 'x' } })).toMatchObject({
      content: null,
      deferred: true,
    });
  });
  test('a national item is never deferred', () => {
    expect(inputOf(formOf({ ...saved, kind: 'question', placement: 'national' }))).toMatchObject({ deferred: false });
  });
  test.each([
    [null, null],
    [0, { regime: 'part-3' }],
    [4, { component: 'teams-chat' }],
    [null, { item: 'need.live', is: false }],
  ] as const)('what was saved of rows and condition goes back as it came: %j, %j', (minimumRows, when) => {
    const input = inputOf(formOf({ ...saved, kind: 'processor', placement: 'local', minimumRows, when }));
    expect(input).toMatchObject({ minimumRows, when });
  });
  test('a risk is called as its item is', () => {
    const input = inputOf(formOf({ ...saved, kind: 'risk', placement: 'national' }));
    expect(input.content).toMatchObject({ kind: 'risk', title: 'Access from abroad' });
  });
  test('what only a force can answer can only be placed with the force', () => {
    expect(placementsFor('activity')).toEqual(['local']);
  });
});
