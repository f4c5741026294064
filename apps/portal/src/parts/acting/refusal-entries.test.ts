import { describe, expect, test } from '@jest/globals';
import type { RefusalNoticeFragment } from '../../generated/graphql.js';
import { refusalEntries } from './refusal-entries.js';

const said = { message: 'No.', wayForward: 'Do this.' };
const entries = (refusal: unknown, links = {}) => refusalEntries(refusal as RefusalNoticeFragment, links);

describe('what a refusal lists', () => {
  test('bad input leads to the field of each fault, and an input of two names is told once', () => {
    const problems = [
      { field: 'title', message: 'Enter a title.' },
      { field: 'fileName', message: 'Choose a file.' },
      { field: 'file', message: 'Choose a file.' },
    ];
    const inputFor = (field: string) => (field === 'fileName' ? 'file' : field);
    expect(entries({ __typename: 'BadInput', ...said, problems }, { inputFor })).toEqual([
      { text: 'Enter a title.', href: '#title' },
      { text: 'Choose a file.', href: '#file' },
    ]);
  });
  test('a block lists every finding with a link to its item', () => {
    const findings = [
      { message: 'No basis', itemId: 'a.1' },
      { message: 'No rows', itemId: null },
    ];
    const listed = entries({ __typename: 'Blocked', ...said, findings }, { itemHref: (id: string) => `/i/${id}` });
    expect(listed).toEqual([
      { text: 'No basis', href: '/i/a.1' },
      { text: 'No rows', href: undefined },
    ]);
  });
  test('a held gate leads to the page on which each condition is put right, and says the same thing once', () => {
    const outstanding = [
      { sentence: 'No agreement is held', fixPage: 'agreements' },
      { sentence: 'No agreement is held', fixPage: 'agreements' },
    ];
    expect(entries({ __typename: 'GateHeld', ...said, outstanding })).toEqual([
      { text: 'No agreement is held', href: '/agreements' },
    ]);
  });
  test('somebody without training is led to where it is recorded', () => {
    expect(entries({ __typename: 'Untrained', ...said, lastValidUntil: null })).toEqual([
      { text: 'Record your training', href: '/training/record' },
    ]);
  });
  test('somebody without the part is told whom to ask', () => {
    const refusal = {
      __typename: 'NotAllowed',
      ...said,
      act: 'open-stage',
      neededRoles: ['senior-information-risk-owner'],
    };
    expect(entries(refusal)).toEqual([{ text: 'Ask the senior information risk owner' }]);
  });
});
