import type { DecisionKind } from '@countersign/domain/assessment/lifecycle';
import type { DateText } from '@countersign/ui';
import { noDate, typedDay } from '../../../../parts/words/day-text.js';
import {
  dateText,
  oneOf,
  orNull,
  text,
  texts,
  textsById,
  yesNo,
  type Shape,
} from '../../../../parts/drafts/draft-shape.js';

/** What is typed of a decision. */
export interface DecisionDraft {
  readonly kind: DecisionKind | null;
  /** Point id to 'accepted' or 'overruled'. */
  readonly answers: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly accepts: boolean;
  readonly conditions: readonly string[];
  /** Why it is rejected or referred. */
  readonly reason: string;
  readonly reviewBy: DateText;
}

export const noDecision: DecisionDraft = {
  kind: null,
  answers: {},
  reasons: {},
  accepts: false,
  conditions: [''],
  reason: '',
  reviewBy: noDate,
};

const kinds: readonly DecisionKind[] = ['approve', 'approve-with-conditions', 'reject', 'refer'];

export const decisionShape: Shape<DecisionDraft> = {
  kind: orNull(oneOf(kinds)),
  answers: textsById,
  reasons: textsById,
  accepts: yesNo,
  conditions: texts,
  reason: text,
  reviewBy: dateText,
};

/** Whether a decision of this kind says no, and so can say why. */
export const isNo = (kind: DecisionKind | null): boolean => kind === 'reject' || kind === 'refer';

/** The draft as the API takes it; a point that was not answered is left out, and refused there by name. */
export const inputOf = (draft: DecisionDraft, pointIds: readonly string[]) => ({
  kind: draft.kind,
  answers: pointIds
    .filter((pointId) => draft.answers[pointId] !== undefined)
    .map((pointId) => {
      const accepted = draft.answers[pointId] === 'accepted';
      return { pointId, accepted, reason: accepted ? '' : (draft.reasons[pointId] ?? '') };
    }),
  residualRiskAccepted: draft.accepts,
  conditions: draft.kind === 'approve-with-conditions' ? draft.conditions : [],
  reason: isNo(draft.kind) ? draft.reason : '',
  reviewBy: typedDay(draft.reviewBy),
});
