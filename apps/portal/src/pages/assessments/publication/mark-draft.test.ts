import { expect, test } from '@jest/globals';
import { inputOf, noMark, withoutThose } from './mark-draft.js';

test('a form on which nothing is chosen is sent as it is, to be refused with all that is wrong', () => {
  expect(inputOf(noMark)).toEqual({ ...noMark, mark: null });
});

test('reasons go along only where something is withheld', () => {
  const typed = { itemIds: ['a'], exemptions: ['foia.s40'], harm: 'Names', publicInterest: 'Little' };
  expect(inputOf({ ...typed, mark: 'publish' })).toMatchObject({ exemptions: [], harm: '', publicInterest: '' });
  expect(inputOf({ ...typed, mark: 'redact' })).toEqual({ ...typed, mark: 'redact' });
});

test('keeping the reasons that are saved takes their items out, and no other', () => {
  const fields = [{ field: 'logs-harm' }, { field: 'logs-exemptions' }];
  expect(withoutThose(['logs', 'logs.own', 'scope'], fields)).toEqual(['logs.own', 'scope']);
  expect(withoutThose(['logs', 'logs-own'], [{ field: 'logs-own-harm' }])).toEqual(['logs']);
});
