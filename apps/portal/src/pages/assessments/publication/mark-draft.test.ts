import { expect, test } from '@jest/globals';
import { inputOf, noMark, problemOf, withoutThose } from './mark-draft.js';

test('marking takes items and a choice', () => {
  expect(problemOf(noMark)?.field).toBe('itemIds');
  expect(problemOf({ ...noMark, itemIds: ['a'] })?.field).toBe('mark');
  expect(problemOf({ ...noMark, itemIds: ['a'], mark: 'publish' })).toBeNull();
});

test('reasons go along only where something is withheld', () => {
  const typed = { itemIds: ['a'], exemptions: ['foia.s40'], harm: 'Names', publicInterest: 'Little' };
  expect(inputOf({ ...typed, mark: 'publish' })).toMatchObject({ exemptions: [], harm: '', publicInterest: '' });
  expect(inputOf({ ...typed, mark: 'redact' })).toEqual({ ...typed, mark: 'redact' });
});

test('keeping the reasons that are saved takes their items out, and no other', () => {
  const fields = [{ field: 'logs-harm' }, { field: 'logs-exemptions' }];
  expect(withoutThose(['logs', 'logs.own', 'scope'], fields)).toEqual(['logs.own', 'scope']);
});
