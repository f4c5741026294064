import {
  closeStage,
  emptyPosition,
  evaluateGate,
  heldThoughOpened,
  type OpeningFact,
  type StageRequest,
} from '../../src/gates/index.js';
import { signingLaw } from '../fixtures.js';
import type { Instant } from '../../src/kernel/index.js';

const request: StageRequest = {
  ...{ requestId: 'q1', stage: 'sandbox', components: ['mail'], activities: [], users: 10 },
  ...{ syntheticDataAttested: true, askedAt: '2026-11-03T08:00:00.000Z' },
};

const opening = (
  openingId: string,
  closedAt: Instant | null,
  at: Instant = '2026-11-03T09:00:00.000Z',
): OpeningFact => ({
  ...{ openingId, requestId: 'q1', at, until: '2027-01-31', closedAt },
});

const holding = (...openings: readonly OpeningFact[]) => ({ ...emptyPosition, requests: [request], openings });

const law = { limbsFor: () => [], pilotUsers: 250, ...signingLaw, releases: [] };

test('closing ends every opening that runs, and none that was closed', () => {
  const position = holding(opening('a', '2026-11-03T10:00:00.000Z'), opening('b', null), opening('c', null));
  expect(closeStage(position, 'sandbox', 'It is over.')).toEqual({
    ok: true,
    value: { openingIds: ['b', 'c'], reason: 'It is over.' },
  });
});

test('closing ends an opening on an earlier request of the stage too, and none of another stage', () => {
  const [anew, another] = [
    { ...request, requestId: 'q2' },
    { ...request, requestId: 'q3', stage: 'full' as const },
  ];
  const openings = [opening('a', null), { ...opening('b', null), requestId: 'q3' }];
  const position = { ...emptyPosition, requests: [request, anew, another], openings };
  expect(closeStage(position, 'sandbox', 'It is over.')).toMatchObject({ value: { openingIds: ['a'] } });
});

test('a stage that was opened and asked for anew is held, and those who answer for it are told', () => {
  const position = { ...holding(opening('a', null)), requests: [request, { ...request, requestId: 'q2' }] };
  const at = (moment: Instant) => heldThoughOpened(evaluateGate('sandbox', position, law, moment));
  expect(at('2026-11-03T09:30:00.000Z')).toMatchObject([{ condition: 'opening-signed', overtaken: true }]);
  expect(at('2027-02-01T09:30:00.000Z')).toEqual([]);
});

test('where none runs there is nothing to close', () => {
  expect(closeStage(holding(opening('a', '2026-11-03T10:00:00.000Z')), 'sandbox', 'x')).toEqual({
    ok: false,
    refusal: { kind: 'no-such-opening' },
  });
});

const judged = (...openings: readonly OpeningFact[]) =>
  evaluateGate('sandbox', holding(...openings), law, '2026-11-03T09:30:00.000Z').kind;

test('an opening counts from its record, whatever a clock says of it, until its record of closing', () => {
  expect(judged(opening('a', null, '2026-11-03T09:31:00.000Z'))).toBe('open');
  expect(judged(opening('a', '2026-11-03T09:31:00.000Z'))).toBe('held');
});
