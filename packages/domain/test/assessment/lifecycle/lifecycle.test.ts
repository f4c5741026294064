import type { Day, Instant } from '../../../src/kernel/index.js';
import fc from 'fast-check';
import {
  laterRefusal,
  partsPlayed,
  standingDecision,
  stateOf,
  checkMayWrite,
  type AssessmentRecords,
  type DecisionKind,
  roundWaitingFor,
  type SendsBackAs,
} from '../../../src/assessment/lifecycle/index.js';
import {
  decideNoAssessment,
  giveScreeningView,
  type ScreeningRecords,
} from '../../../src/assessment/screening/index.js';
import {
  sealAdvice,
  approveMeasures,
  decideAssessment,
  revokeDecision,
  handIn,
  takeBack,
  sendBack,
} from '../../../src/assessment/sign-off/index.js';
import { partThatBars } from '../../../src/authority/index.js';
import type { Level } from '../../../src/matrix/index.js';
import type { Finding } from '../../../src/rule-book/finding/index.js';
import { signingLaw } from '../../fixtures.js';

const empty: AssessmentRecords = {
  authors: [],
  secondPersons: [],
  submissions: [],
  takenBack: [],
  sentBack: [],
  advice: [],
  approvals: [],
  decisions: [],
  revocations: [],
};

const noScreening: ScreeningRecords = { views: [], decisions: [], revocations: [] };
const asRead = { hash: 'h', currentHash: 'h' };
const today: Day = '2026-11-20';
const on = { today, longest: signingLaw.longest };
const at: Instant = '2026-11-20T12:00:00.000Z';

/** What the system holds, and beside it a naive memory of who did what since when. */
interface World {
  records: AssessmentRecords;
  screening: ScreeningRecords;
  readonly wrote: Set<string>;
  readonly seconded: Set<string>;
  readonly advised: Set<string>;
  readonly decided: Set<string>;
  /** Null while nobody has it; otherwise what has been done to it. */
  open: { hash: string; advisedBy: string | null; approvedBy: string | null } | null;
  signed: string | null;
  /** The latest decision, where it does not approve. */
  refused: string | null;
  steps: number;
}

const aWorld = (): World => ({
  records: empty,
  screening: noScreening,
  wrote: new Set(),
  seconded: new Set(),
  advised: new Set(),
  decided: new Set(),
  open: null,
  signed: null,
  refused: null,
  steps: 0,
});

type Step = (world: World, by: string) => void;

const writeStep: Step = (world, by) => {
  const answer = checkMayWrite(world.records, world.screening, by);
  const expected = world.open === null && !world.advised.has(by) && !world.decided.has(by) && !world.seconded.has(by);
  if (answer.ok) {
    expect(expected).toBe(true);
    world.wrote.add(by);
    world.records = { ...world.records, authors: [...new Set([...world.records.authors, by])] };
  } else if (expected) expect(answer.refusal).toEqual({ kind: 'barred-by-part', part: 'approver-of-measures' });
};

/** Somebody confirms a departure or agrees to set a finding aside. */
const secondStep: Step = (world, by) => {
  const part = partThatBars(by, 'second-person', partsPlayed(world.records, world.screening));
  expect(part === null).toBe(!world.wrote.has(by) && !world.advised.has(by) && !world.decided.has(by));
  if (part !== null) return;
  world.seconded.add(by);
  world.records = { ...world.records, secondPersons: [...new Set([...world.records.secondPersons, by])] };
};

const submitStep: Step = (world, by) => {
  const answer = handIn(world.records, [], asRead);
  expect(answer.ok).toBe(world.open === null);
  if (!answer.ok) return;
  const hash = `h${world.steps}`;
  world.open = { hash, advisedBy: null, approvedBy: null };
  const submission = { id: `s${world.steps}`, hash, by, at };
  world.records = { ...world.records, submissions: [...world.records.submissions, submission] };
};

const takeBackStep: Step = (world, by) => {
  const answer = takeBack(world.records, 'A figure was wrong');
  expect(answer.ok).toBe(world.open !== null);
  if (!answer.ok) return;
  world.open = null;
  const one = { submissionId: answer.value.submission.id, reason: answer.value.reason, by, at };
  world.records = { ...world.records, takenBack: [...world.records.takenBack, one] };
};

const sendBackStep =
  (part: SendsBackAs): Step =>
  (world, by) => {
    const hash = world.open?.hash ?? 'none';
    const answer = sendBack(world.records, world.screening, { by, hash, part, reason: 'It says nothing of logs' });
    const isAdviser = part === 'adviser';
    const bars = isAdviser
      ? world.wrote.has(by) || world.seconded.has(by) || world.decided.has(by)
      : world.wrote.has(by) || world.advised.has(by);
    const isOpen = world.open !== null && (isAdviser || world.open.approvedBy === null);
    if (!isOpen || bars) return expect(answer.ok).toBe(false);
    if (!answer.ok) return expect(answer.refusal).toEqual({ kind: 'barred-by-part', part: 'approver-of-measures' });
    const { round, reason } = answer.value;
    if (isAdviser) world.advised.add(by);
    world.open = null;
    const one = { submissionId: round.submission.id, hash, part, reason, by, at };
    world.records = { ...world.records, sentBack: [...world.records.sentBack, one] };
    expect(stateOf(world.records)).toBe('sent-back');
  };

const adviseStep: Step = (world, by) => {
  const hash = world.open?.hash ?? 'none';
  const answer = sealAdvice(world.records, world.screening, [], {
    by,
    hash,
    points: ['Keep less'],
    remark: '',
    canProceed: true,
  });
  const mayNot = world.wrote.has(by) || world.seconded.has(by) || world.decided.has(by);
  if (world.open === null || world.open.advisedBy !== null || mayNot) return expect(answer.ok).toBe(false);
  if (!answer.ok) return expect(answer.refusal).toEqual({ kind: 'barred-by-part', part: 'approver-of-measures' });
  world.open.advisedBy = by;
  world.advised.add(by);
  const points = answer.value.points.map((text, index) => ({ id: `p${index}`, text }));
  const sealed = { submissionId: answer.value.round.submission.id, hash, points, remark: '', canProceed: true, by, at };
  world.records = { ...world.records, advice: [...world.records.advice, sealed] };
};

const approveStep: Step = (world, by) => {
  const hash = world.open?.hash ?? 'none';
  const answer = approveMeasures(world.records, world.screening, [], { by, hash });
  const expected =
    world.open !== null && world.open.approvedBy === null && !world.wrote.has(by) && !world.advised.has(by);
  expect(answer.ok).toBe(expected);
  if (!answer.ok || world.open === null) return;
  world.open.approvedBy = by;
  const approval = { submissionId: answer.value.submission.id, hash, by, at };
  world.records = { ...world.records, approvals: [...world.records.approvals, approval] };
};

const decideStep =
  (kind: DecisionKind): Step =>
  (world, by) => {
    const hash = world.open?.hash ?? 'none';
    const attempt = {
      by,
      hash,
      kind,
      answers: [{ pointId: 'p0', accepted: true, reason: '' }],
      residualRiskAccepted: true,
      conditions: kind === 'approve-with-conditions' ? ['Report in May'] : [],
      reviewBy: '2027-11-20',
      reason: 'The panel asked for it',
      signedInSecondsAgo: 5,
    };
    const answer = decideAssessment(world.records, world.screening, { residual: 'medium', findings: [] }, attempt, on);
    const isReady = world.open !== null && world.open.advisedBy !== null && world.open.approvedBy !== null;
    expect(answer.ok).toBe(isReady && !world.wrote.has(by) && !world.advised.has(by) && !world.seconded.has(by));
    if (!answer.ok) return;
    const { round, ...decided } = answer.value;
    const id = `d${world.steps}`;
    const decision = { ...attempt, id, submissionId: round.submission.id, ...decided, judgedOn: today, at };
    world.records = { ...world.records, decisions: [...world.records.decisions, decision] };
    world.open = null;
    world.decided.add(by);
    const approves = kind === 'approve' || kind === 'approve-with-conditions';
    if (approves) world.signed = id;
    world.refused = approves ? null : id;
  };

const screened = { itemId: 'need.screening', result: 'not-needed', hash: 'h' } as const;

const viewStep: Step = (world, by) => {
  const attempt = { by, hash: 'h', needed: false, reason: 'We read it' };
  const answer = giveScreeningView(screened, attempt, partsPlayed(world.records, world.screening));
  if (world.wrote.has(by) || world.seconded.has(by) || world.decided.has(by)) return expect(answer.ok).toBe(false);
  if (!answer.ok) return expect(answer.refusal).toEqual({ kind: 'barred-by-part', part: 'approver-of-measures' });
  world.advised.add(by);
  const view = { id: `v${world.steps}`, hash: 'h', ...answer.value, by, at };
  world.screening = { ...world.screening, views: [...world.screening.views, view] };
};

const decideNoneStep: Step = (world, by) => {
  const { records, screening } = world;
  const attempt = { by, hash: 'h', reviewBy: '2027-11-20', signedInSecondsAgo: 5 };
  const answer = decideNoAssessment(screened, screening, attempt, partsPlayed(records, screening), {
    ...signingLaw,
    today,
  });
  const isOpen = screening.views.length > 0 && screening.decisions.length === 0;
  expect(answer.ok).toBe(isOpen && !world.wrote.has(by) && !world.advised.has(by) && !world.seconded.has(by));
  if (!answer.ok) return;
  world.decided.add(by);
  const { reviewBy } = answer.value;
  const decision = { ...attempt, reviewBy, id: `n${world.steps}`, certificate: '', certificateHash: '', at };
  world.screening = { ...screening, decisions: [...screening.decisions, decision] };
};

const revokeStep: Step = (world, by) => {
  const answer = revokeDecision(standingDecision(world.records), 'The service changed', stateOf(world.records));
  expect(answer.ok).toBe(world.signed !== null);
  if (!answer.ok) return;
  world.signed = null;
  const revocation = { ...answer.value, by, at };
  world.records = { ...world.records, revocations: [...world.records.revocations, revocation] };
};

const steps: Readonly<Record<string, Step>> = {
  write: writeStep,
  'be the second person': secondStep,
  submit: submitStep,
  'take back': takeBackStep,
  advise: adviseStep,
  'send back': sendBackStep('adviser'),
  'decline the measures': sendBackStep('approver-of-measures'),
  'approve measures': approveStep,
  sign: decideStep('approve'),
  'sign with conditions': decideStep('approve-with-conditions'),
  reject: decideStep('reject'),
  refer: decideStep('refer'),
  revoke: revokeStep,
  'view the screening': viewStep,
  'decide that none is needed': decideNoneStep,
};
/** Steps that lead on come up more often, so that walks reach a decision. */
const leadOn = ['write', 'submit', 'advise', 'approve measures', 'sign'];
const person = fc.constantFrom('ada', 'ben', 'cai', 'dee', 'eli');
const walk = fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps), ...leadOn), person), {
  minLength: 20,
  maxLength: 80,
});

const keepsAll = (before: AssessmentRecords, after: AssessmentRecords): boolean =>
  (Object.keys(before) as (keyof AssessmentRecords)[]).every((kind) =>
    before[kind].every((record, index) => after[kind][index] === record),
  );

const areThreePeople = ({ records, screening }: World): boolean => {
  const { authors, secondPersons, approvals, decisions } = records;
  const advice = [...records.advice, ...records.sentBack.filter(({ part }) => part === 'adviser')];
  const wrote = new Set(authors);
  const seconded = new Set(secondPersons);
  const advised = new Set([...advice, ...screening.views].map(({ by }) => by));
  return (
    [...decisions, ...screening.decisions].every(({ by }) => !wrote.has(by) && !advised.has(by)) &&
    [...advice, ...approvals, ...screening.views].every(({ by }) => !wrote.has(by)) &&
    [...advice, ...screening.views, ...decisions, ...screening.decisions].every(({ by }) => !seconded.has(by))
  );
};

const agreesWithMemory = ({ records, open, signed, refused }: World): boolean =>
  (roundWaitingFor(records, 'take-back-assessment') !== null) === (open !== null) &&
  (standingDecision(records)?.id ?? null) === signed &&
  (laterRefusal(records)?.id ?? null) === refused &&
  (stateOf(records) !== 'signed' || signed !== null);

test('whatever people do in whatever order, the parts stay apart, nothing is lost, and the state agrees with memory', () => {
  let signatures = 0;
  fc.assert(
    fc.property(walk, (taken) => {
      const world = aWorld();
      for (const [name, by] of taken) {
        const before = world.records;
        world.steps += 1;
        steps[name]?.(world, by);
        if (!keepsAll(before, world.records)) throw new Error('a record was lost');
        if (!areThreePeople(world)) throw new Error('one person played two parts');
        if (!agreesWithMemory(world)) throw new Error('the state is not what memory says');
      }
      signatures += world.records.decisions.length;
    }),
    { numRuns: 150 },
  );
  expect(signatures).toBeGreaterThan(0);
});

/** Everything as it must be, up to the decision. */
const ready = (): AssessmentRecords => ({
  ...empty,
  authors: ['ada'],
  submissions: [{ id: 's1', hash: 'h1', by: 'ada', at }],
  advice: [
    {
      submissionId: 's1',
      hash: 'h1',
      points: [
        { id: 'p1', text: 'Keep less' },
        { id: 'p2', text: 'Tell people' },
      ],
      remark: '',
      canProceed: true,
      by: 'ben',
      at,
    },
  ],
  approvals: [{ submissionId: 's1', hash: 'h1', by: 'cai', at }],
});

const signing = {
  by: 'dee',
  hash: 'h1',
  kind: 'approve',
  answers: [
    { pointId: 'p1', accepted: true, reason: '' },
    { pointId: 'p2', accepted: false, reason: 'They were told in May' },
  ],
  residualRiskAccepted: true,
  conditions: [],
  reviewBy: '2027-11-20',
  reason: '',
  signedInSecondsAgo: 5,
} as const;

const blocking = { rule: 'L113_TRANSFER_TESTS', blocks: true, itemId: null, field: null, facts: {} } as const;
const judged = (residual: Level | null, ...findings: readonly Finding[]) => ({ residual, findings });

test('a complete decision is taken', () => {
  expect(decideAssessment(ready(), noScreening, judged('medium'), signing, on)).toMatchObject({ ok: true });
});

test.each([
  ['one point is not answered', { answers: signing.answers.slice(0, 1) }, 'medium', 'bad-input'],
  [
    'a point is overruled without a reason',
    { answers: signing.answers.map((one) => ({ ...one, reason: ' ' })) },
    'medium',
    'bad-input',
  ],
  ['what was read is no longer what stands', { hash: 'h0' }, 'medium', 'hash-moved'],
  ['the signatory wrote in it', { by: 'ada' }, 'medium', 'barred-by-part'],
  ['the signatory advised on it', { by: 'ben' }, 'medium', 'barred-by-part'],
  ['the risk that remains is not accepted', { residualRiskAccepted: false }, 'medium', 'bad-input'],
  ['a high risk remains', {}, 'high', 'bad-input'],
  ['a risk is not scored', {}, null, 'bad-input'],
  ['conditions are promised and none is named', { kind: 'approve-with-conditions' }, 'medium', 'bad-input'],
  ['the review date is past', { reviewBy: today }, 'medium', 'bad-input'],
  ['the review date is no day', { reviewBy: '2027-02-31' }, 'medium', 'bad-input'],
  ['the review is in more than two years', { reviewBy: '2028-11-21' }, 'medium', 'bad-input'],
  ['the review is never', { reviewBy: '9999-12-31' }, 'medium', 'bad-input'],
  ['it is referred without a reason though no high risk remains', { kind: 'refer' }, 'medium', 'bad-input'],
  ['it is referred with a blank reason', { kind: 'refer', reason: ' ' }, 'low', 'bad-input'],
  ['the sign-in is too old', { signedInSecondsAgo: 301 }, 'medium', 'step-up-needed'],
] as const)('a decision is refused where %s', (_, over, residual, kind) => {
  expect(decideAssessment(ready(), noScreening, judged(residual), { ...signing, ...over }, on)).toMatchObject({
    ok: false,
    refusal: { kind },
  });
});

test('a high risk that remains can be referred or rejected', () => {
  for (const kind of ['refer', 'reject'] as const)
    expect(decideAssessment(ready(), noScreening, judged('high'), { ...signing, kind }, on)).toMatchObject({
      ok: true,
    });
});

test('a referral says by which reading of the duty it is made', () => {
  const refer = (residual: Level | null, reason: string) =>
    decideAssessment(ready(), noScreening, judged(residual), { ...signing, kind: 'refer', reason }, on);
  expect(refer('high', '')).toMatchObject({ value: { ground: 'high-risk-remains', reason: '' } });
  for (const residual of ['low', 'medium', null] as const)
    expect(refer(residual, 'High without its measures')).toMatchObject({
      value: { ground: 'strict-reading', reason: 'High without its measures' },
    });
  expect(decideAssessment(ready(), noScreening, judged('medium'), signing, on)).toMatchObject({
    value: { ground: null },
  });
});

test('the longest review is taken', () => {
  const longest = { ...signing, reviewBy: '2028-11-20' };
  expect(decideAssessment(ready(), noScreening, judged('medium'), longest, on)).toMatchObject({ ok: true });
});

test('no approval is signed over a finding that blocks on the day of the decision; a no never waits for it', () => {
  const decided = (kind: DecisionKind, ...findings: readonly Finding[]) =>
    decideAssessment(ready(), noScreening, judged('high', ...findings), { ...signing, kind, conditions: ['One'] }, on);
  for (const kind of ['approve', 'approve-with-conditions'] as const)
    expect(decided(kind, { ...blocking, blocks: false }, blocking)).toEqual({
      ok: false,
      refusal: { kind: 'blocked', findings: [blocking] },
    });
  for (const kind of ['refer', 'reject'] as const) expect(decided(kind, blocking)).toMatchObject({ ok: true });
});

test('nobody advises on a text, nor approves its measures, that a finding of the day blocks; a question may be open', () => {
  const [handedIn] = ready().submissions;
  const unread = { ...ready(), submissions: handedIn ? [handedIn] : [], advice: [], approvals: [] };
  const question = { ...blocking, rule: 'W1_OPEN_QUESTION' } as const;
  const advice = (finding: Finding) =>
    sealAdvice(unread, noScreening, [finding], {
      by: 'ben',
      hash: 'h1',
      points: ['Keep less'],
      remark: '',
      canProceed: true,
    });
  const approval = (finding: Finding) => approveMeasures(unread, noScreening, [finding], { by: 'cai', hash: 'h1' });
  for (const act of [advice, approval]) {
    expect(act(blocking)).toMatchObject({ refusal: { kind: 'blocked' } });
    expect(act(question)).toMatchObject({ ok: true });
  }
  expect(decideAssessment(ready(), noScreening, judged('medium', question), signing, on)).toMatchObject({
    refusal: { kind: 'blocked' },
  });
});

test('who confirmed a departure or agreed to set a finding aside neither advises, nor decides, nor writes', () => {
  const seconded = { ...ready(), secondPersons: ['sue'] };
  const refusal = { kind: 'barred-by-part', part: 'second-person' };
  expect(decideAssessment(seconded, noScreening, judged('medium'), { ...signing, by: 'sue' }, on)).toMatchObject({
    refusal,
  });
  const unread = { ...seconded, advice: [], approvals: [] };
  const attempt = { by: 'sue', hash: 'h1', points: ['Keep less'], remark: '', canProceed: true };
  expect(sealAdvice(unread, noScreening, [], attempt)).toMatchObject({ refusal });
  expect(checkMayWrite({ ...empty, secondPersons: ['sue'] }, noScreening, 'sue')).toMatchObject({ refusal });
});

test('handing in is refused where the document moved on after it was checked', () => {
  expect(handIn(empty, [], { hash: 'h', currentHash: 'h2' })).toEqual({
    ok: false,
    refusal: { kind: 'hash-moved', currentHash: 'h2' },
  });
});

test('handing in is refused with every finding that blocks', () => {
  const finding = { rule: 'L68_STATUTORY_CONTENT', blocks: true, itemId: null, field: null, facts: {} } as const;
  expect(handIn(empty, [finding, { ...finding, blocks: false }], asRead)).toEqual({
    ok: false,
    refusal: { kind: 'blocked', findings: [finding] },
  });
});

describe('advice without points', () => {
  const handedIn = { ...ready(), advice: [], approvals: [] };
  const advising = {
    by: 'ben',
    hash: 'h1',
    points: [],
    remark: 'It says what the law asks, and I have no point.',
    canProceed: true,
  };

  test('is sealed with a sentence that says so, and the decision has nothing to answer', () => {
    const advised = sealAdvice(handedIn, noScreening, [], advising);
    expect(advised).toMatchObject({ ok: true, value: { points: [], remark: advising.remark } });
    const sealed = { submissionId: 's1', hash: 'h1', points: [], remark: advising.remark, canProceed: true };
    const records = { ...ready(), advice: [{ ...sealed, by: 'ben', at }] };
    const judged = { residual: 'medium', findings: [] } as const;
    expect(decideAssessment(records, noScreening, judged, { ...signing, answers: [] }, on).ok).toBe(true);
  });

  test('needs the sentence, and cannot have points beside it', () => {
    const refused = (over: Partial<typeof advising> | { points: string[] }) =>
      sealAdvice(handedIn, noScreening, [], { ...advising, ...over });
    expect(refused({ remark: ' - ' })).toMatchObject({ refusal: { problems: [{ field: 'remark' }] } });
    expect(refused({ points: ['Keep less'] })).toMatchObject({ refusal: { problems: [{ field: 'remark' }] } });
    expect(refused({ points: [' '], remark: '' })).toMatchObject({ refusal: { problems: [{ field: 'points' }] } });
    expect(refused({ points: ['Keep less', ' ', 'TBC'], remark: '' })).toMatchObject({
      refusal: { problems: [{ field: 'points-3' }] },
    });
    expect(refused({ points: [' ', 'Keep less'], remark: '' })).toMatchObject({
      ok: true,
      value: { points: ['Keep less'], remark: '' },
    });
  });

  test('is refused with all that is wrong with it', () => {
    const attempt = {
      ...advising,
      points: ['TBC', 'Keep less', 'n/a'],
      remark: 'The logs say enough of who read it.',
      canProceed: null,
    };
    expect(sealAdvice(handedIn, noScreening, [], attempt)).toMatchObject({
      refusal: {
        problems: [{ field: 'remark' }, { field: 'points' }, { field: 'points-3' }, { field: 'canProceed' }],
      },
    });
  });
});

describe('sending back to writing', () => {
  const sending = { by: 'ben', hash: 'h1', part: 'adviser', reason: 'It says nothing of logs' } as const;
  const declining = { ...sending, by: 'cai', part: 'approver-of-measures' } as const;
  const handedIn = { ...ready(), advice: [], approvals: [] };

  test('stops the decision and leads back to writing, and the text is handed in anew', () => {
    for (const attempt of [sending, declining]) {
      const decision = sendBack(handedIn, noScreening, attempt);
      expect(decision).toMatchObject({ ok: true, value: { reason: attempt.reason } });
      const records = { ...ready(), sentBack: [{ ...attempt, submissionId: 's1', at }] };
      expect(stateOf(records)).toBe('sent-back');
      const judged = { residual: 'medium', findings: [] } as const;
      expect(decideAssessment(records, noScreening, judged, signing, on)).toMatchObject({
        refusal: { kind: 'not-now' },
      });
      expect(sendBack(records, noScreening, sending)).toMatchObject({ refusal: { kind: 'not-now' } });
      expect(takeBack(records, 'A figure was wrong')).toMatchObject({ refusal: { kind: 'not-now' } });
      expect(checkMayWrite(records, noScreening, 'ada').ok).toBe(true);
      expect(handIn(records, [], asRead).ok).toBe(true);
    }
  });

  test('needs a reason and the text that was read, and nobody who wrote it does it', () => {
    expect(sendBack(handedIn, noScreening, { ...sending, reason: 'n/a' })).toMatchObject({
      refusal: { problems: [{ field: 'reason' }] },
    });
    expect(sendBack(handedIn, noScreening, { ...sending, hash: 'h0' })).toMatchObject({
      refusal: { kind: 'hash-moved' },
    });
    for (const attempt of [sending, declining])
      expect(sendBack(handedIn, noScreening, { ...attempt, by: 'ada' })).toMatchObject({
        refusal: { kind: 'barred-by-part', part: 'author' },
      });
  });

  test('measures that were approved are not declined after; the adviser can still send it back', () => {
    expect(sendBack(ready(), noScreening, declining)).toMatchObject({ refusal: { kind: 'not-now' } });
    expect(sendBack(ready(), noScreening, sending).ok).toBe(true);
  });
});
