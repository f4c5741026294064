import { dayInWords, labels, type JudgedOn } from '@countersign/catalogue';
import type { AssessmentState, Blocked, HashMoved, NotNow } from '@countersign/domain/assessment/lifecycle';
import type { NotYoursToResolve } from '@countersign/domain/assessment/questions';
import type { BarredByPart, Part, Untrained } from '@countersign/domain/authority';
import type { ReferredTo, WouldEmpty } from '@countersign/domain/document/answers';
import type { Content } from '@countersign/domain/document/content';
import type { Stance } from '@countersign/domain/document/items';
import { heldCount, heldInWords, type AlreadyOpen, type GateHeld } from '@countersign/domain/gates';
import {
  countInWords,
  type BadInput,
  type Day,
  type SentBefore,
  type StaleVersion,
  type StepUpNeeded,
} from '@countersign/domain/kernel';
import type { IdenticalRelease } from '@countersign/domain/template';
import { explainedCondition, explainedFinding } from './explained.js';
import type * as contract from './generated/contract.js';
import type { Names } from './person.js';

/** What a use case adds to a stale version, so that nobody has to fetch again to see what stands. */
interface Standing {
  readonly currentContent?: Content | null;
  readonly currentStance?: Stance | null;
  readonly currentReason?: string | null;
  readonly savedBy?: { readonly id: string; readonly name: string } | null;
}

/** What a use case adds to findings: the day and the service that judged, the names of the people in them, whether it is handed in. */
interface Judged {
  readonly isHandedIn: boolean;
  readonly judged: JudgedOn;
  readonly names: Names;
}

type NotThere = { readonly kind: `no-such-${string}` };
type AlreadyForked = { readonly kind: 'already-forked'; readonly assessmentId: string };

/** Each refusal of the domain and what the contract calls it. */
interface Said {
  readonly 'bad-input': [BadInput, contract.BadInput];
  readonly 'would-empty': [WouldEmpty, contract.WouldEmpty];
  readonly 'sent-before': [SentBefore, contract.SentBefore];
  readonly 'stale-version': [StaleVersion & Standing, contract.StaleVersion];
  readonly 'not-now': [NotNow, contract.NotNow];
  readonly 'barred-by-part': [BarredByPart, contract.BarredByPart];
  readonly 'hash-moved': [HashMoved, contract.HashMoved];
  readonly blocked: [Blocked & Judged, contract.Blocked];
  readonly 'referred-to': [ReferredTo, contract.ReferredTo];
  readonly 'not-yours-to-resolve': [NotYoursToResolve, contract.NotAllowed];
  readonly 'step-up-needed': [StepUpNeeded, contract.StepUpNeeded];
  readonly untrained: [Untrained, contract.Untrained];
  readonly 'gate-held': [GateHeld, contract.GateHeld];
  readonly 'already-open': [AlreadyOpen, contract.AlreadyOpen];
  readonly 'identical-release': [IdenticalRelease, contract.IdenticalRelease];
  readonly 'already-forked': [AlreadyForked, contract.AlreadyForked];
}

type Kind = keyof Said;

/** Every refusal that can be said. One that a use case invents beside these does not compile. */
export type AnyRefusal = NotThere | Said[Kind][0];

/** The contract's type of a refusal: a result whose union lacks it does not compile. */
export type RefusalOf<R extends AnyRefusal> = R extends NotThere
  ? contract.NotThere
  : R extends { readonly kind: infer K extends Kind }
    ? Said[K][1]
    : never;

const parts: Readonly<Record<Part, string>> = {
  author: 'wrote in it',
  'second-person': 'confirmed a departure in it, or agreed to set a finding aside',
  adviser: 'advised on it',
  'approver-of-measures': 'approved its measures',
  'decision-maker': 'decided on it',
};

const states: Readonly<Record<AssessmentState, string>> = {
  draft: 'Hand the assessment in first.',
  submitted: 'It is with the data protection officer and the information asset owner. Take it back to change it.',
  'sent-back': 'It was sent back to writing. Change it and hand it in again.',
  'ready-to-decide': 'It waits for the decision. Take it back to change it.',
  signed: 'It is signed. Change it and hand it in again, or have the signature revoked.',
  rejected: 'It was rejected. Change it and hand it in again.',
  referred: 'It was referred to the regulator. Change it and hand it in again.',
  revoked: 'Its signature was revoked. Change it and hand it in again.',
};

const blockedNow = (blocks: string) => ({
  message: `The assessment cannot be handed in: ${blocks} it.`,
  wayForward: 'Put each of them right, then hand it in.',
});

const blockedSince = (blocks: string, day: Day) => ({
  message: `As judged on ${dayInWords(day)}, ${blocks} the assessment that was handed in. Nothing was recorded.`,
  wayForward: 'Have it taken back, put each of them right, and hand it in again. It can also be rejected or referred.',
});

const sentence = (problem: string): string => `${problem}.`.replace(/([.?!])\.$/, '$1');

const sayings: { readonly [K in Kind]: (refusal: Said[K][0]) => Said[K][1] } = {
  'bad-input': ({ problems }) => ({
    __typename: 'BadInput',
    message: problems.map(({ problem }) => sentence(problem)).join(' '),
    wayForward: 'Change what you entered and try again.',
    field: problems[0].field,
    problems: problems.map(({ field, problem }) => ({
      __typename: 'InputProblem',
      field,
      message: sentence(problem),
    })),
  }),
  'would-empty': ({ fields }) => ({
    __typename: 'WouldEmpty',
    message: `This would leave empty what somebody wrote: ${[...new Set(fields.map(({ name }) => name))].join(', ')}. Nothing was saved.`,
    wayForward: 'Say that it is to go, or put it back.',
    fields: fields.map((field) => ({ __typename: 'EmptiedField', ...field })),
  }),
  'sent-before': () => ({
    __typename: 'SentBefore',
    message: 'You sent something else from this form before, and that was done. Nothing more was done now.',
    wayForward: 'Look at what was done. Send this again if you want it done as well.',
  }),
  'stale-version': (refusal) => ({
    __typename: 'StaleVersion',
    message: 'Somebody saved this before you. Nothing of yours was written.',
    wayForward: 'Compare what they saved with what you wrote, and choose.',
    currentVersion: refusal.currentVersion,
    currentContent: refusal.currentContent ?? null,
    currentStance: refusal.currentStance ?? null,
    currentReason: refusal.currentReason ?? null,
    savedBy: refusal.savedBy ? { __typename: 'Person', ...refusal.savedBy } : null,
  }),
  'not-now': ({ state }) => ({
    __typename: 'NotNow',
    message: `This cannot be done now. The assessment stands at: ${labels.assessmentState[state].toLowerCase()}.`,
    wayForward: states[state],
    state,
  }),
  'barred-by-part': ({ part }) => ({
    __typename: 'BarredByPart',
    message: `You cannot do this, because you ${parts[part]}.`,
    wayForward: 'Ask a colleague who holds the role and had no other part in it.',
    part,
  }),
  'hash-moved': ({ currentHash }) => ({
    __typename: 'HashMoved',
    message: 'This changed after you read it. Nothing was recorded.',
    wayForward: 'Read it as it stands now, then try again.',
    currentHash,
  }),
  blocked: ({ findings, judged, names, isHandedIn }) => ({
    __typename: 'Blocked',
    ...(isHandedIn ? blockedSince : blockedNow)(
      countInWords(findings.length, 'thing blocks', 'things block'),
      judged.day,
    ),
    findings: findings.map((finding) => explainedFinding(finding, judged, names)),
  }),
  'referred-to': ({ referrers }) => ({
    __typename: 'ReferredTo',
    message: `${countInWords(referrers.length, 'other item points', 'other items point')} to this row. Nothing was removed.`,
    wayForward: 'Point them to another row first, or remove it all the same.',
    referrers: referrers.map((referrer) => ({ __typename: 'Referrer', ...referrer })),
  }),
  'not-yours-to-resolve': () => ({
    __typename: 'NotAllowed',
    message: 'Only who asked the question, or the data protection officer, can resolve it.',
    wayForward: 'Reply to it, so that they can resolve it.',
    act: 'resolve-question',
    neededRoles: ['data-protection-officer'],
  }),
  'step-up-needed': ({ maximumAgeSeconds }) => ({
    __typename: 'StepUpNeeded',
    message: 'To sign this, sign in again first.',
    wayForward: `Sign in again, then sign within ${countInWords(maximumAgeSeconds / 60, 'minute', 'minutes')}. Each sign-in counts for one signature.`,
    maximumAgeSeconds,
  }),
  untrained: ({ lastValidUntil }) => ({
    __typename: 'Untrained',
    message:
      lastValidUntil === null
        ? 'You cannot sign, because you have recorded no training in Part 3 of the Data Protection Act 2018.'
        : `You cannot sign, because your training in Part 3 of the Data Protection Act 2018 was in date until ${dayInWords(lastValidUntil)}.`,
    wayForward: 'Record training that is in date, then sign.',
    lastValidUntil,
  }),
  'gate-held': ({ outstanding }) => ({
    __typename: 'GateHeld',
    message: `The gate is held: ${heldInWords(heldCount(outstanding))}.`,
    wayForward: 'Meet each of them, then open the stage.',
    outstanding: outstanding.map(explainedCondition),
  }),
  'already-open': () => ({
    __typename: 'AlreadyOpen',
    message: 'This stage is open already.',
    wayForward: 'Nothing needs to be done. Close it first to open it anew.',
  }),
  'identical-release': ({ number }) => ({
    __typename: 'IdenticalRelease',
    message: `Release ${number} has exactly this text.`,
    wayForward: 'Change the template first, or keep using that release.',
    number,
  }),
  'already-forked': ({ assessmentId }) => ({
    __typename: 'AlreadyForked',
    message: 'Your force has an assessment of this service already.',
    wayForward: 'Open the assessment that you have.',
    assessmentId,
  }),
};

/** Not there, or not yours. */
export const notThere: contract.NotThere = {
  __typename: 'NotThere',
  message: 'We cannot find what you asked for.',
  wayForward: 'Go back and choose again. It may have been removed, or belong to another organisation.',
};

const isNotThere = (refusal: AnyRefusal): refusal is NotThere => refusal.kind.startsWith('no-such-');

/** A refusal of the domain in the words of the contract: the one place where that happens. */
export const toRefusal = <R extends AnyRefusal>(refusal: R): RefusalOf<R> => {
  const said = isNotThere(refusal) ? notThere : (sayings[refusal.kind] as (one: R) => object)(refusal);
  return said as RefusalOf<R>;
};
