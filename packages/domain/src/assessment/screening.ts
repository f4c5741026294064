import { partThatBars, type BarredByPart, type PartsPlayed } from '../authority/separation.js';
import { checkText } from '../document/check-text.js';
import type { ContentOf } from '../document/content.js';
import { limits } from '../document/limits.js';
import type { ResolvedItem } from '../document/resolved-document.js';
import { isDay, type Day } from '../kernel/instant.js';
import { badInput, type BadInput, type NoSuchItem, type StepUpNeeded } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { HashMoved } from './refusals.js';
import type { ScreeningCriterion } from './rule.js';
import { screen, unansweredCriteria, type ScreeningResult } from './screen.js';
import type { ScreeningDecision, ScreeningRecords, ScreeningView } from './screening-records.js';
import { agreedThatNone } from './screening-waits-for.js';
import { stepUpMaximumAgeSeconds } from './step-up.js';

/** The screening of one assessment as it stands: its computed result and the hash of its text. */
export interface ScreeningAsItStands {
  /** Null where the document asks for no screening. */
  readonly itemId: string | null;
  readonly result: ScreeningResult;
  readonly hash: string;
}

/** The item that asks for the screening; null where the document asks for none. */
export const screeningItem = (document: readonly ResolvedItem[]): ResolvedItem | null =>
  document.find(({ applies, kind }) => applies && kind === 'screening') ?? null;

/** The answers of a screening item; nothing is answered where nobody has written in it. */
export const screeningAnswers = (item: ResolvedItem | null): Pick<ContentOf<'screening'>, 'met' | 'notMet'> =>
  item?.content?.kind === 'screening' ? item.content : { met: [], notMet: [] };

/** The criteria that call for an assessment, by id, in the order of the catalogue; none where the result is another. */
export const criteriaThatCall = (
  answers: Pick<ContentOf<'screening'>, 'met' | 'notMet'>,
  criteria: readonly ScreeningCriterion[],
): readonly string[] => {
  if (screen(answers, criteria) !== 'needed') return [];
  const open = unansweredCriteria(answers, criteria);
  const met = criteria.filter(({ id }) => answers.met.includes(id) && !open.includes(id));
  return (met.length > 1 ? met : met.filter(({ needsAnother }) => !needsAnother)).map(({ id }) => id);
};

/** The latest view of the data protection officer on exactly this screening; null where there is none. */
export const standingView = (records: ScreeningRecords, hash: string): ScreeningView | null =>
  records.views.findLast((view) => view.hash === hash) ?? null;

/**
 * The decision that no assessment is needed, while it stands: on exactly the screening that was read, not revoked, and
 * until its review day has passed. Change one answer, and there is none (laws 9 and 11).
 */
export const standingScreening = (records: ScreeningRecords, hash: string, today: Day): ScreeningDecision | null => {
  const revoked = new Set(records.revocations.map(({ decisionId }) => decisionId));
  const latest = records.decisions.at(-1);
  return latest !== undefined && latest.hash === hash && today <= latest.reviewBy && !revoked.has(latest.id)
    ? latest
    : null;
};

/**
 * The data protection officer's view of the screening, with its reason, on the exact text read (DPA 2018 s.71(1)(b); UK
 * GDPR Art 35(2)). It may differ from what the criteria give. Never by somebody who wrote in the assessment or decided
 * on it or its screening (law 6).
 */
export const giveScreeningView = (
  screening: ScreeningAsItStands,
  attempt: { readonly by: string; readonly hash: string; readonly needed: boolean; readonly reason: string },
  played: PartsPlayed,
): Result<{ readonly needed: boolean; readonly reason: string }, NoSuchItem | HashMoved | BarredByPart | BadInput> => {
  const read = asRead(screening, attempt.hash);
  if (!read.ok) return read;
  const part = partThatBars(attempt.by, 'adviser', played);
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  if (screening.result === 'unanswered')
    return refuse(badInput('needed', 'Have every criterion of the screening answered first'));
  const said = checkText(attempt.reason, {
    name: 'Reason',
    most: limits.reason,
    required: 'Say why that is your view',
  });
  return said.ok ? accept({ needed: attempt.needed, reason: said.value }) : refuse(badInput('reason', said.refusal));
};

export interface ScreeningAttempt {
  readonly by: string;
  /** The hash of the screening that the decision-maker was shown. */
  readonly hash: string;
  readonly reviewBy: Day;
  readonly signedInSecondsAgo: number;
}

/**
 * The decision that no assessment is needed: a signed, dated and reviewable act of the senior information risk owner
 * (DPA 2018 s.64(1), s.34(3)). Only where the criteria give that result and the data protection officer is of the same
 * view of the same text, and no such decision stands already; by somebody who neither wrote in the assessment nor
 * advised on it or gave a view (law 6).
 */
export const decideNoAssessment = (
  screening: ScreeningAsItStands,
  records: ScreeningRecords,
  attempt: ScreeningAttempt,
  played: PartsPlayed,
  today: Day,
): Result<{ readonly view: ScreeningView }, NoSuchItem | HashMoved | BarredByPart | BadInput | StepUpNeeded> => {
  const read = asRead(screening, attempt.hash);
  if (!read.ok) return read;
  const part = partThatBars(attempt.by, 'decision-maker', played);
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const { result, hash } = screening;
  const view = standingView(records, hash);
  const agreed = agreedThatNone({ result, view, decision: standingScreening(records, hash, today) });
  if (!agreed.ok) return refuse(badInput('hash', agreed.refusal));
  if (!isDay(attempt.reviewBy)) return refuse(badInput('reviewBy', 'Enter a review date'));
  if (attempt.reviewBy <= today) return refuse(badInput('reviewBy', 'The review date must be in the future'));
  if (attempt.signedInSecondsAgo > stepUpMaximumAgeSeconds)
    return refuse({ kind: 'step-up-needed', maximumAgeSeconds: stepUpMaximumAgeSeconds });
  return accept({ view: agreed.value });
};

/** Revoking the decision that no assessment is needed, with a reason: from then on one is needed again. */
export const revokeScreening = (
  standing: ScreeningDecision | null,
  reason: string,
): Result<{ readonly decision: ScreeningDecision; readonly reason: string }, NoSuchItem | BadInput> => {
  if (standing === null) return refuse({ kind: 'no-such-item' });
  const said = checkText(reason, { name: 'Reason', most: limits.reason, required: 'Say why you revoke the decision' });
  return said.ok ? accept({ decision: standing, reason: said.value }) : refuse(badInput('reason', said.refusal));
};

const asRead = (screening: ScreeningAsItStands, hash: string): Result<true, NoSuchItem | HashMoved> => {
  if (screening.itemId === null) return refuse({ kind: 'no-such-item' });
  return screening.hash === hash ? accept(true) : refuse({ kind: 'hash-moved', currentHash: screening.hash });
};
