import type { Day, Instant } from '../../../src/kernel/index.js';
import fc from 'fast-check';
import { partsPlayed } from '../../../src/assessment/lifecycle/index.js';
import {
  agreedThatNone,
  criteriaThatCall,
  decideNoAssessment,
  giveScreeningView,
  revokeScreening,
  screeningAnswers,
  screeningCertificate,
  screeningItem,
  screeningText,
  screeningWaitsFor,
  standingScreening,
  standingView,
  type ScreeningDecision,
  type ScreeningRecords,
} from '../../../src/assessment/screening/index.js';
import type { CommencementFact } from '../../../src/law/index.js';
import { screeningResultOf } from '../../../src/rule-book/screening/index.js';
import { aLocal, anItem, law, signingLaw } from '../../fixtures.js';

const at: Instant = '2026-11-20T12:00:00.000Z';
const today: Day = '2026-11-20';
const screening = { itemId: 'need.screening', result: 'not-needed', hash: 'h' } as const;
const view = { id: 'v1', hash: 'h', needed: false, reason: 'No personal data', by: 'dpo', at };
const decision: ScreeningDecision = {
  id: 'd1',
  hash: 'h',
  reviewBy: '2027-11-20',
  certificate: 'c',
  certificateHash: 'f',
  by: 'siro',
  at,
};
const viewed: ScreeningRecords = { views: [view], decisions: [], revocations: [] };
const decided: ScreeningRecords = { ...viewed, decisions: [decision] };
const records = {
  submissions: [],
  takenBack: [],
  sentBack: [],
  advice: [],
  approvals: [],
  decisions: [],
  revocations: [],
};
const playedIn = (screening: ScreeningRecords) =>
  partsPlayed({ ...records, authors: ['ada'], secondPersons: ['sue'] }, screening);

const everyCriterion = law.screening.map(({ id }) => id);
const answersOf = (met: readonly string[]) => ({ met, notMet: everyCriterion.filter((id) => !met.includes(id)) });

test('what calls for an assessment is what makes one needed', () => {
  fc.assert(
    fc.property(fc.subarray(everyCriterion), fc.subarray(everyCriterion), (met, notMet) => {
      const answers = { met, notMet };
      const called = criteriaThatCall(answers, law.screening);
      expect(called.length > 0).toBe(screeningResultOf(answers, law.screening) === 'needed');
      expect(met).toEqual(expect.arrayContaining([...called]));
    }),
  );
});

test('one that is enough alone calls alone; two that need another call together', () => {
  expect(criteriaThatCall(answersOf(['large-scale']), law.screening)).toEqual(['large-scale']);
  expect(criteriaThatCall(answersOf(['tracking']), law.screening)).toEqual([]);
  expect(criteriaThatCall(answersOf(['tracking', 'innovative-technology']), law.screening)).toEqual([
    'innovative-technology',
    'tracking',
  ]);
});

test('the screening is the item that asks for it, where it applies', () => {
  const item = aLocal({ id: 'need.screening', kind: 'screening', content: null });
  expect(screeningItem([anItem(), item])).toBe(item);
  expect(screeningItem([anItem(), { ...item, applies: false }])).toBeNull();
  expect(screeningAnswers(item)).toEqual({ met: [], notMet: [] });
});

test('the view of the data protection officer is on what was read, with a reason', () => {
  const attempt = { by: 'dpo', hash: 'h', needed: true, reason: 'Children are among them' };
  expect(giveScreeningView(screening, attempt, playedIn(viewed))).toEqual({
    ok: true,
    value: { needed: true, reason: 'Children are among them' },
  });
  const refused = (over: object, on = {}) =>
    giveScreeningView({ ...screening, ...on }, { ...attempt, ...over }, playedIn(decided));
  expect(refused({ hash: 'g' })).toMatchObject({ refusal: { kind: 'hash-moved', currentHash: 'h' } });
  expect(refused({ by: 'ada' })).toMatchObject({ refusal: { kind: 'barred-by-part', part: 'author' } });
  expect(refused({ by: 'siro' })).toMatchObject({ refusal: { kind: 'barred-by-part', part: 'decision-maker' } });
  expect(refused({ reason: '' })).toMatchObject({ refusal: { problems: [{ field: 'reason' }] } });
  expect(refused({}, { result: 'unanswered' })).toMatchObject({ refusal: { problems: [{ field: 'needed' }] } });
  expect(refused({}, { itemId: null })).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

const attempt = { by: 'siro', hash: 'h', reviewBy: '2027-11-20', signedInSecondsAgo: 10 };

test('that no assessment is needed is decided where criteria and view agree', () => {
  expect(decideNoAssessment(screening, viewed, attempt, playedIn(viewed), { ...signingLaw, today })).toEqual({
    ok: true,
    value: { view, reviewBy: attempt.reviewBy },
  });
});

test.each([
  ['the criteria call for one', { result: 'needed' }, viewed, {}, { problems: [{ field: 'hash' }] }],
  ['a criterion is open', { result: 'unanswered' }, viewed, {}, { problems: [{ field: 'hash' }] }],
  ['there is no view', {}, { ...viewed, views: [] }, {}, { problems: [{ field: 'hash' }] }],
  [
    'the view is on another text',
    {},
    { ...viewed, views: [{ ...view, hash: 'g' }] },
    {},
    { problems: [{ field: 'hash' }] },
  ],
  [
    'the view is that one is needed',
    {},
    { ...viewed, views: [view, { ...view, needed: true }] },
    {},
    { problems: [{ field: 'hash' }] },
  ],
  ['it is decided already', {}, decided, {}, { problems: [{ field: 'hash' }] }],
  ['something else was read', {}, viewed, { hash: 'g' }, { kind: 'hash-moved' }],
  ['the review is today', {}, viewed, { reviewBy: today }, { problems: [{ field: 'reviewBy' }] }],
  [
    'the review is in more than two years',
    {},
    viewed,
    { reviewBy: '2028-11-21' },
    { problems: [{ field: 'reviewBy' }] },
  ],
  ['the review is never', {}, viewed, { reviewBy: '9999-12-31' }, { problems: [{ field: 'reviewBy' }] }],
  [
    'whoever confirmed a departure decides',
    {},
    viewed,
    { by: 'sue' },
    { kind: 'barred-by-part', part: 'second-person' },
  ],
  ['the review is on no day', {}, viewed, { reviewBy: '2027-02-30' }, { problems: [{ field: 'reviewBy' }] }],
  ['the author decides', {}, viewed, { by: 'ada' }, { kind: 'barred-by-part', part: 'author' }],
  ['whoever gave the view decides', {}, viewed, { by: 'dpo' }, { kind: 'barred-by-part', part: 'adviser' }],
  ['the sign-in is old', {}, viewed, { signedInSecondsAgo: 301 }, { kind: 'step-up-needed' }],
  ['nothing is screened', { itemId: null }, viewed, {}, { kind: 'no-such-item' }],
] as const)('refused: %s', (_, on, given, over, refusal) => {
  const played = playedIn(given);
  const answer = decideNoAssessment({ ...screening, ...on }, given, { ...attempt, ...over }, played, {
    ...signingLaw,
    today,
  });
  expect(answer).toMatchObject({ ok: false, refusal });
});

test('a screening waits for the decision exactly while that can be taken', () => {
  for (const result of ['needed', 'not-needed', 'unanswered'] as const)
    for (const needed of [true, false, null])
      for (const records of [viewed, decided]) {
        const so = {
          result,
          view: needed === null ? null : { needed },
          decision: standingScreening(records, 'h', signingLaw, today),
        };
        const views = needed === null ? [] : [{ ...view, needed }];
        const taken = decideNoAssessment({ ...screening, result }, { ...records, views }, attempt, playedIn(viewed), {
          ...signingLaw,
          today,
        });
        expect(agreedThatNone(so).ok).toBe(taken.ok);
        expect(screeningWaitsFor({ itemId: 'need.screening', ...so }) === 'decision').toBe(taken.ok);
        expect(screeningWaitsFor({ itemId: null, ...so })).toBeNull();
      }
  const unseen = { itemId: 'need.screening', view: null, decision: null };
  expect(screeningWaitsFor({ ...unseen, result: 'needed' })).toBe('view');
  expect(screeningWaitsFor({ ...unseen, result: 'unanswered' })).toBeNull();
});

test('the decision stands on its own text, until its review day has passed or it is revoked', () => {
  expect(standingScreening(decided, 'h', signingLaw, today)).toBe(decision);
  expect(standingScreening(decided, 'h', signingLaw, '2027-11-20')).toBe(decision);
  expect(standingScreening(decided, 'h', signingLaw, '2027-11-21')).toBeNull();
  expect(standingScreening(decided, 'g', signingLaw, today)).toBeNull();
  expect(standingScreening(viewed, 'h', signingLaw, today)).toBeNull();
  const revoked = { ...decided, revocations: [{ decisionId: 'd1', reason: 'Changed', by: 'siro', at }] };
  expect(standingScreening(revoked, 'h', signingLaw, today)).toBeNull();
  expect(standingView(decided, 'g', signingLaw, today)).toBeNull();
});

test('a view and a decision of before a material change of the law are none any more from its day', () => {
  const commencements: readonly CommencementFact[] = [{ day: '2026-12-01', title: 'An Act', material: true }];
  const changed = { ...signingLaw, commencements };
  expect(standingView(viewed, 'h', changed, '2026-11-30')).toBe(view);
  expect(standingView(viewed, 'h', changed, '2026-12-01')).toBeNull();
  expect(standingScreening(decided, 'h', changed, '2026-11-30')).toBe(decision);
  expect(standingScreening(decided, 'h', changed, '2026-12-01')).toBeNull();
  const later = { ...changed, today: '2026-12-01' as const };
  expect(decideNoAssessment(screening, viewed, attempt, playedIn(viewed), later)).toMatchObject({
    refusal: { problems: [{ field: 'hash' }] },
  });
  const immaterial = { ...signingLaw, commencements: commencements.map((one) => ({ ...one, material: false })) };
  expect(standingScreening(decided, 'h', immaterial, '2026-12-01')).toBe(decision);
});

test('a decision of before the longest period was bounded stands no longer than that', () => {
  const endless = { ...decided, decisions: [{ ...decision, reviewBy: '9999-12-31' as const }] };
  expect(standingScreening(endless, 'h', signingLaw, '2028-11-20')).not.toBeNull();
  expect(standingScreening(endless, 'h', signingLaw, '2028-11-21')).toBeNull();
});

test('a decision that stands is revoked with a reason', () => {
  expect(revokeScreening(decision, 'Video was added')).toEqual({
    ok: true,
    value: { decision, reason: 'Video was added' },
  });
  expect(revokeScreening(decision, '')).toMatchObject({ refusal: { problems: [{ field: 'reason' }] } });
  expect(revokeScreening(null, 'Video was added')).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

const head = {
  controller: { id: 'kent', name: 'Kent Police' },
  assessmentId: 'as1',
  serviceId: 'microsoft-365',
  release: { number: '1.0', hash: 'r' },
  matrix: { id: 'ico-3x3', version: '1' },
};

test('the text of a screening changes with its answers, and with nothing beside them', () => {
  const answered = (met: readonly string[]) =>
    aLocal({ id: 'need.screening', kind: 'screening', content: { kind: 'screening', ...answersOf(met), notes: {} } });
  const text = screeningText(head, answered(['tracking']));
  expect(screeningText(head, { ...answered(['tracking']), version: 7, by: 'ben' })).toBe(text);
  expect(screeningText(head, answered(['large-scale']))).not.toBe(text);
  expect(screeningText(head, null)).not.toBe(text);
});

test('the certificate of a screening says who was of that view, who decided, and until when', () => {
  const certificate = screeningCertificate({
    controller: 'Kent Police',
    title: 'A list of rooms',
    releaseNumber: '1.0',
    releaseHash: 'r',
    hash: 'h',
    view: { by: 'The officer', reason: 'No personal data' },
    reviewBy: '2027-11-20',
    signatory: 'The owner of risk',
    signatoryId: 'siro',
    signedInAt: at,
    at,
  });
  expect(certificate.split('\n')).toEqual(
    expect.arrayContaining([
      'Controller: Kent Police',
      'Screening read, SHA-256: h',
      'Decision: no assessment is needed',
      'Review by: 2027-11-20',
    ]),
  );
});
