import { partThatBars, type BarredByPart, type PartsPlayed } from '../../authority/separation.js';
import { checkText } from '../../document/words/check-text.js';
import type { ContentOf } from '../../document/content/content.js';
import { fieldLimits } from '../../document/words/limits.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { dayOf, earlierDay, yearsAfter, type Day } from '../../kernel/instant.js';
import { atField, checkForm, type Checked } from '../../kernel/check-form.js';
import { badInput, type BadInput, type NoSuchItem, type StepUpNeeded } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { changedSince, type SigningLaw } from '../../law/signing-law.js';
import type { HashMoved } from '../lifecycle/refusals.js';
import { checkReviewBy } from '../lifecycle/review-problem.js';
import type { ScreeningCriterion } from '../../rule-book/rule/rule-law.js';
import { screeningResultOf, unansweredCriteria, type ScreeningResult } from '../../rule-book/screening/screen.js';
import type { ScreeningDecision, ScreeningRecords, ScreeningView } from './screening-records.js';
import { agreedThatNone } from './screening-waits-for.js';
import { stepUpMaximumAgeSeconds } from '../lifecycle/step-up.js';

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
  if (screeningResultOf(answers, criteria) !== 'needed') return [];
  const open = unansweredCriteria(answers, criteria);
  const met = criteria.filter(({ id }) => answers.met.includes(id) && !open.includes(id));
  return (met.length > 1 ? met : met.filter(({ needsAnother }) => !needsAnother)).map(({ id }) => id);
};

/**
 * The latest view of the data protection officer on exactly this screening, given under the law of today; null where there
 * is none. A view given before a material change of the law is none any more (law 15).
 */
export const standingView = (
  records: ScreeningRecords,
  hash: string,
  law: SigningLaw,
  today: Day,
): ScreeningView | null => {
  const latest = records.views.findLast((view) => view.hash === hash);
  return latest !== undefined && isUnderLawOfToday(latest, law, today) ? latest : null;
};

/**
 * The decision that no assessment is needed, while it stands: on exactly the screening that was read, under the law of
 * today, not revoked, and until its review day has passed, or the longest period if that comes first. Change one answer,
 * or the law, and there is none (laws 9, 11 and 15).
 */
export const standingScreening = (
  records: ScreeningRecords,
  hash: string,
  law: SigningLaw,
  today: Day,
): ScreeningDecision | null => {
  const revoked = new Set(records.revocations.map(({ decisionId }) => decisionId));
  const latest = records.decisions.at(-1);
  if (latest === undefined || latest.hash !== hash || revoked.has(latest.id)) return null;
  const last = earlierDay(latest.reviewBy, yearsAfter(dayOf(latest.at), law.longest.reviewYears));
  return today <= last && isUnderLawOfToday(latest, law, today) ? latest : null;
};

const isUnderLawOfToday = ({ at }: Pick<ScreeningView, 'at'>, { commencements }: SigningLaw, today: Day): boolean =>
  changedSince(dayOf(at), commencements, today).length === 0;

/**
 * The data protection officer's view of the screening, with its reason, on the exact text read (DPA 2018 s.71(1)(b); UK
 * GDPR Art 35(2)). It may differ from what the criteria give. Never by somebody who wrote in the assessment or decided
 * on it or its screening (law 6).
 */
export const giveScreeningView = (
  screening: ScreeningAsItStands,
  attempt: { readonly by: string; readonly hash: string; readonly needed: boolean | null; readonly reason: string },
  played: PartsPlayed,
): Result<{ readonly needed: boolean; readonly reason: string }, NoSuchItem | HashMoved | BarredByPart | BadInput> => {
  const read = asRead(screening, attempt.hash);
  if (!read.ok) return read;
  const part = partThatBars(attempt.by, 'adviser', played);
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const rule = { name: 'Reason', most: fieldLimits.reason, required: 'Say why that is your view' };
  return checkForm({
    needed: checkNeeded(attempt.needed, screening.result),
    reason: atField('reason', checkText(attempt.reason, rule)),
  });
};

const checkNeeded = (needed: boolean | null, result: ScreeningResult): Checked<boolean> => {
  if (result === 'unanswered')
    return refuse(badInput('needed', 'Have every criterion of the screening answered first'));
  return needed === null ? refuse(badInput('needed', 'Choose whether an assessment is needed')) : accept(needed);
};

export interface ScreeningAttempt {
  readonly by: string;
  /** The hash of the screening that the decision-maker was shown. */
  readonly hash: string;
  /** As it was typed. */
  readonly reviewBy: string;
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
  { today, ...law }: SigningLaw & { readonly today: Day },
): Result<
  { readonly view: ScreeningView; readonly reviewBy: Day },
  NoSuchItem | HashMoved | BarredByPart | BadInput | StepUpNeeded
> => {
  const read = asRead(screening, attempt.hash);
  if (!read.ok) return read;
  const part = partThatBars(attempt.by, 'decision-maker', played);
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const { result, hash } = screening;
  const view = standingView(records, hash, law, today);
  const said = checkForm({
    view: atField('hash', agreedThatNone({ result, view, decision: standingScreening(records, hash, law, today) })),
    reviewBy: checkReviewBy(attempt.reviewBy, today, law.longest),
  });
  if (!said.ok) return said;
  if (attempt.signedInSecondsAgo > stepUpMaximumAgeSeconds)
    return refuse({ kind: 'step-up-needed', maximumAgeSeconds: stepUpMaximumAgeSeconds });
  return accept(said.value);
};

/** Revoking the decision that no assessment is needed, with a reason: from then on one is needed again. */
export const revokeScreening = (
  standing: ScreeningDecision | null,
  reason: string,
): Result<{ readonly decision: ScreeningDecision; readonly reason: string }, NoSuchItem | BadInput> => {
  if (standing === null) return refuse({ kind: 'no-such-item' });
  const rule = { name: 'Reason', most: fieldLimits.reason, required: 'Say why you revoke the decision' };
  const said = atField('reason', checkText(reason, rule));
  return said.ok ? accept({ decision: standing, reason: said.value }) : said;
};

const asRead = (screening: ScreeningAsItStands, hash: string): Result<true, NoSuchItem | HashMoved> => {
  if (screening.itemId === null) return refuse({ kind: 'no-such-item' });
  return screening.hash === hash ? accept(true) : refuse({ kind: 'hash-moved', currentHash: screening.hash });
};
