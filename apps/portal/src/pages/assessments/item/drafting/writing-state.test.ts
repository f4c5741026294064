import { describe, expect, test } from '@jest/globals';
import type { RefusalNoticeFragment } from '../../../../generated/graphql.js';
import { faultOfKind } from '../../../../parts/reading/fault.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import type { AnswerForm } from './answer-form.js';
import { afterWritten, emptyingAt, nothingWritten, staleOf, type Written, type WritingState } from './writing-state.js';

const stale = {
  __typename: 'StaleVersion',
  message: 'Somebody else saved this.',
  currentVersion: 4,
} as unknown as RefusalNoticeFragment;
const barred = { __typename: 'BarredByPart', message: 'You advised on it.' } as unknown as RefusalNoticeFragment;
const fault = faultOfKind('unreachable');

const state = (over: Partial<WritingState> = {}): WritingState => ({ ...nothingWritten, ...over });
const tried = (over: Partial<WritingState['tried']>): Partial<WritingState> => ({
  tried: { ...nothingWritten.tried, ...over },
});
const all: Partial<WritingState> = {
  tried: { refusal: stale, fault, attempt: 3 },
  untouched: 'given',
  said: { version: 2, emptying: ['name'] },
  busy: true,
};

const table: readonly (readonly [string, Partial<WritingState>, Written, Partial<WritingState>])[] = [
  ['the button saves', {}, { kind: 'pressed' }, { busy: true }],
  ['an answer came', { busy: true }, { kind: 'answered' }, { busy: false }],
  [
    'saved: nothing is told any more, and the attempts are counted on',
    all,
    { kind: 'saved' },
    { ...all, ...tried({ attempt: 3 }) },
  ],
  ['combined: the same', all, { kind: 'combined' }, { ...all, ...tried({ attempt: 3 }) }],
  [
    'not saved by itself, for another saved: to choose between',
    {},
    { kind: 'not-saved', refusal: stale },
    tried({ refusal: stale }),
  ],
  [
    'the same keeps what the button was told',
    tried({ fault, attempt: 1 }),
    { kind: 'not-saved', refusal: stale },
    tried({ refusal: stale, fault, attempt: 1 }),
  ],
  [
    'not saved by itself, for anything else: nothing is told',
    tried({ attempt: 1 }),
    { kind: 'not-saved', refusal: barred },
    tried({ attempt: 1 }),
  ],
  [
    'refused at the button',
    {},
    { kind: 'told', sent: { kind: 'refused', refusal: barred } },
    tried({ refusal: barred, attempt: 1 }),
  ],
  [
    'refused once more: told anew',
    tried({ refusal: barred, attempt: 1 }),
    { kind: 'told', sent: { kind: 'refused', refusal: barred } },
    tried({ refusal: barred, attempt: 2 }),
  ],
  [
    'a fault at the button takes the place of a refusal',
    tried({ refusal: barred, attempt: 1 }),
    { kind: 'told', sent: { kind: 'fault', fault } },
    tried({ fault, attempt: 2 }),
  ],
  [
    'a refusal takes the place of a fault',
    tried({ fault, attempt: 1 }),
    { kind: 'told', sent: { kind: 'refused', refusal: stale } },
    tried({ refusal: stale, attempt: 2 }),
  ],
  [
    'a place is let go',
    {},
    { kind: 'let-go', version: 2, fields: ['name'] },
    { said: { version: 2, emptying: ['name'] } },
  ],
  [
    'another over the same version is added',
    { said: { version: 2, emptying: ['name'] } },
    { kind: 'let-go', version: 2, fields: ['harm'] },
    { said: { version: 2, emptying: ['name', 'harm'] } },
  ],
  [
    'over another version nothing of before was said',
    { said: { version: 2, emptying: ['name'] } },
    { kind: 'let-go', version: 3, fields: ['harm'] },
    { said: { version: 3, emptying: ['harm'] } },
  ],
  [
    'letting go answers what was refused',
    tried({ refusal: barred, attempt: 1 }),
    { kind: 'let-go', version: 1, fields: [] },
    { ...tried({ attempt: 1 }), said: { version: 1, emptying: [] } },
  ],
  ['a text is given to go on from', {}, { kind: 'given', text: 'theirs' }, { untouched: 'theirs' }],
];

test.each(table)('%s', (_, before, written, after) => {
  expect(afterWritten(state(before), written)).toEqual(state(after));
});

test('nothing is changed in place', () => {
  const frozen = Object.freeze(state(all));
  for (const [, , written] of table) afterWritten(frozen, written);
  expect(frozen).toEqual(state(all));
});

test('what was said counts over the version that it was said of, and no other', () => {
  const said = state({ said: { version: 2, emptying: ['name'] } });
  expect([1, 2, 3].map((version) => emptyingAt(said, version))).toEqual([[], ['name'], []]);
  expect(emptyingAt(nothingWritten, 0)).toEqual([]);
});

describe('what somebody else saved', () => {
  const form: AnswerForm = { stance: null, reason: '', content: { kind: 'question', text: 'Ours' }, version: 2 };
  const stored = (version: number) =>
    ({ version, placement: 'local', stance: null, reason: '', content: null, by: null }) as unknown as DocumentItem;
  const unsaved = { isUnsaved: true, awaited: null };

  test.each([
    ['a later version is to be chosen between', stored(3), unsaved, 3],
    ['the version that the form goes on from is not', stored(2), unsaved, null],
    ['nor is any while nothing is unsaved', stored(3), { ...unsaved, isUnsaved: false }, null],
    ['nor is what was sent from here and not answered', stored(3), { ...unsaved, awaited: 3 }, null],
    ['but a later one than that is', stored(4), { ...unsaved, awaited: 3 }, 4],
    ['a row that is not there was saved by nobody', null, unsaved, null],
  ] as const)('%s', (_, there, on, version) => {
    expect(staleOf(nothingWritten, form, { stored: there, ...on })?.currentVersion ?? null).toBe(version);
  });

  test('what the server refused is to be chosen between, whatever came in', () => {
    const refused = state(tried({ refusal: stale }));
    expect(staleOf(refused, form, { stored: null, isUnsaved: false, awaited: null })?.currentVersion).toBe(4);
    const otherwise = state(tried({ refusal: barred }));
    expect(staleOf(otherwise, form, { stored: null, isUnsaved: false, awaited: null })).toBeNull();
  });
});
