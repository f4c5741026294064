import { closeInspection, openInspection, type Inspection } from '../src/index.js';

const purpose = 'To see how people are told apart under section 38';
const open: Inspection = { forceId: 'kent', purpose, openedAt: '2026-11-20T09:00:00.000Z', closedAt: null };
const closed: Inspection = { ...open, closedAt: '2026-11-20T17:00:00.000Z' };

test('an inspection is of a force, for a purpose', () => {
  expect(openInspection({ kind: 'force' }, `  ${purpose} `)).toEqual({ ok: true, value: { purpose } });
  for (const one of [null, { kind: 'programme' }, { kind: 'regulator' }] as const)
    expect(openInspection(one, purpose)).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

test.each(['', 'Because', ' '.repeat(30), 'x'.repeat(2001), `${purpose}\u202e`])('not a purpose: %j', (text) => {
  expect(openInspection({ kind: 'force' }, text)).toMatchObject({ refusal: { kind: 'bad-input', field: 'purpose' } });
});

test('an inspection is closed once', () => {
  expect(closeInspection(open)).toMatchObject({ ok: true });
  expect(closeInspection(closed)).toMatchObject({ refusal: { kind: 'no-such-item' } });
  expect(closeInspection(null)).toMatchObject({ refusal: { kind: 'no-such-item' } });
});
