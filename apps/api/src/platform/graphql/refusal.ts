import { labels, type JudgedOn } from '@countersign/catalogue';
import type { AssessmentState, Blocked, HashMoved, NotNow } from '@countersign/domain/assessment/lifecycle';
import type { NotYoursToResolve } from '@countersign/domain/assessment/questions';
import type { BarredByPart, Part, Untrained } from '@countersign/domain/authority';
import type { ReferredTo, WouldEmpty } from '@countersign/domain/document/answers';
import type { Content } from '@countersign/domain/document/content';
import type { Stance } from '@countersign/domain/document/items';
import { heldCount, heldInWords, type AlreadyOpen, type GateHeld } from '@countersign/domain/gates';
import {
  type BadInput,
  type Day,
  type SentBefore,
  type StaleVersion,
  type StepUpNeeded,
} from '@countersign/domain/kernel';
import type { IdenticalRelease } from '@countersign/domain/template';
import * as words from '@countersign/words/api/platform/graphql';
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

const parts = {
  author: 'author',
  'second-person': 'secondPerson',
  adviser: 'adviser',
  'approver-of-measures': 'approverOfMeasures',
  'decision-maker': 'decisionMaker',
} as const satisfies Readonly<Record<Part, string>>;

const states: Readonly<Record<AssessmentState, string>> = {
  draft: words.handTheAssessmentInFirst,
  submitted: words.itIsWithTheData,
  'sent-back': words.itWasSentBack,
  'ready-to-decide': words.itIsWaiting,
  signed: words.itIsSignedChange,
  rejected: words.itWasRejectedChange,
  referred: words.itWasReferred,
  revoked: words.itsSignatureWasRevokedChange,
};

const blockedNow = (blocks: number) => ({
  message: words.youCannotHand({ blocks }),
  wayForward: words.fixEachProblemThenHand,
});

const blockedSince = (blocks: number, day: Day) => ({
  message: words.problemsBlockTheAssessment({ day, blocks }),
  wayForward: words.haveItTakenBackFix,
});

const sentence = (problem: string): string => `${problem}.`.replace(/([.?!])\.$/, '$1');

const sayings: { readonly [K in Kind]: (refusal: Said[K][0]) => Said[K][1] } = {
  'bad-input': ({ problems }) => ({
    __typename: 'BadInput',
    message: problems.map(({ problem }) => sentence(problem)).join(' '),
    wayForward: words.changeYourAnswersAndTry,
    field: problems[0].field,
    problems: problems.map(({ field, problem }) => ({
      __typename: 'InputProblem',
      field,
      message: sentence(problem),
    })),
  }),
  'would-empty': ({ fields }) => ({
    __typename: 'WouldEmpty',
    message: words.thisWouldDeleteText({ value: [...new Set(fields.map(({ name }) => name))].join(', ') }),
    wayForward: words.confirmThatYouWant,
    fields: fields.map((field) => ({ __typename: 'EmptiedField', ...field })),
  }),
  'sent-before': () => ({
    __typename: 'SentBefore',
    message: words.youAlreadySentThisForm,
    wayForward: words.checkWhatWasRecordedSend,
  }),
  'stale-version': (refusal) => ({
    __typename: 'StaleVersion',
    message: words.somebodyElseSavedThisBefore,
    wayForward: words.compareTheirVersionWithYours,
    currentVersion: refusal.currentVersion,
    currentContent: refusal.currentContent ?? null,
    currentStance: refusal.currentStance ?? null,
    currentReason: refusal.currentReason ?? null,
    savedBy: refusal.savedBy ? { __typename: 'Person', ...refusal.savedBy } : null,
  }),
  'not-now': ({ state }) => ({
    __typename: 'NotNow',
    message: words.youCannotDoThisNow({ state: labels.assessmentState[state].toLowerCase() }),
    wayForward: states[state],
    state,
  }),
  'barred-by-part': ({ part }) => ({
    __typename: 'BarredByPart',
    message: words.youCannotDoThisBecause({ part: parts[part] }),
    wayForward: words.askAColleague,
    part,
  }),
  'hash-moved': ({ currentHash }) => ({
    __typename: 'HashMoved',
    message: words.thisChangedAfterYouRead,
    wayForward: words.readTheCurrentVersion,
    currentHash,
  }),
  blocked: ({ findings, judged, names, isHandedIn }) => ({
    __typename: 'Blocked',
    ...(isHandedIn ? blockedSince : blockedNow)(findings.length, judged.day),
    findings: findings.map((finding) => explainedFinding(finding, judged, names)),
  }),
  'referred-to': ({ referrers }) => ({
    __typename: 'ReferredTo',
    message: words.otherItemsPoint({ referrers: referrers.length }),
    wayForward: words.pointThemToAnotherRow,
    referrers: referrers.map((referrer) => ({ __typename: 'Referrer', ...referrer })),
  }),
  'not-yours-to-resolve': () => ({
    __typename: 'NotAllowed',
    message: words.onlyThePersonWhoAsked,
    wayForward: words.replyTo,
    act: 'resolve-question',
    neededRoles: ['data-protection-officer'],
  }),
  'step-up-needed': ({ maximumAgeSeconds }) => ({
    __typename: 'StepUpNeeded',
    message: words.signInAgainBefore,
    wayForward: words.signInAgainThenSign({ minutes: maximumAgeSeconds / 60 }),
    maximumAgeSeconds,
  }),
  untrained: ({ lastValidUntil }) => ({
    __typename: 'Untrained',
    message:
      lastValidUntil === null ? words.youCannotSignBecause : words.youCannotSignBecauseYourTraining({ lastValidUntil }),
    wayForward: words.recordTraining,
    lastValidUntil,
  }),
  'gate-held': ({ outstanding }) => ({
    __typename: 'GateHeld',
    message: words.theGateIsHeldHeld({ heldInWords: heldInWords(heldCount(outstanding)) }),
    wayForward: words.meetEachConditionThenOpen,
    outstanding: outstanding.map(explainedCondition),
  }),
  'already-open': () => ({
    __typename: 'AlreadyOpen',
    message: words.thisStageIsOpenAlready,
    wayForward: words.youDoNotNeed,
  }),
  'identical-release': ({ number }) => ({
    __typename: 'IdenticalRelease',
    message: words.releaseNumberHasExactly({ number }),
    wayForward: words.changeTheTemplateFirst,
    number,
  }),
  'already-forked': ({ assessmentId }) => ({
    __typename: 'AlreadyForked',
    message: words.yourForceHasAnAssessment,
    wayForward: words.openTheAssessment,
    assessmentId,
  }),
};

/** Not there, or not yours. */
export const notThere: contract.NotThere = {
  __typename: 'NotThere',
  message: words.weCannotFind,
  wayForward: words.goBackAndChooseAgain,
};

const isNotThere = (refusal: AnyRefusal): refusal is NotThere => refusal.kind.startsWith('no-such-');

/** A refusal of the domain in the words of the contract: the one place where that happens. */
export const toRefusal = <R extends AnyRefusal>(refusal: R): RefusalOf<R> => {
  const said = isNotThere(refusal) ? notThere : (sayings[refusal.kind] as (one: R) => object)(refusal);
  return said as RefusalOf<R>;
};
