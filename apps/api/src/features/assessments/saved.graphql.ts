import type { Result } from '@countersign/domain';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { toRefusal, type AnyRefusal, type RefusalOf } from '../../platform/graphql/refusal.js';
import { assessmentView, itemView, type AssessmentView } from './assessment.graphql.js';
import type { LoadedAssessment } from './loaded-assessment.js';
import { pinnedMatrix } from './pinned-matrix.js';
import type { SavedItem } from './write-answer.js';

/** `assessment` is read by a resolver of its own, and only where somebody asks for it. */
export type AnswerSavedView = Omit<contract.AnswerSaved, 'assessment'> & { readonly assessmentId: string };
export type RowRemovedView = Omit<contract.RowRemoved, 'assessment'> & { readonly assessmentId: string };

export const toSaved = <R extends AnyRefusal>(outcome: Result<SavedItem, R>): AnswerSavedView | RefusalOf<R> =>
  outcome.ok
    ? {
        __typename: 'AnswerSaved',
        assessmentId: outcome.value.assessmentId,
        item: itemView(
          outcome.value.item,
          pinnedMatrix(outcome.value.matrixId, outcome.value.matrixVersion),
          outcome.value.names,
        ),
      }
    : toRefusal(outcome.refusal);

export const toRemoved = <R extends AnyRefusal>(
  outcome: Result<{ readonly assessmentId: string }, R>,
): RowRemovedView | RefusalOf<R> =>
  outcome.ok ? { __typename: 'RowRemoved', assessmentId: outcome.value.assessmentId } : toRefusal(outcome.refusal);

export const toMoved = <R extends AnyRefusal>(
  outcome: Result<LoadedAssessment, R>,
): { readonly __typename: 'AssessmentMoved'; readonly assessment: AssessmentView } | RefusalOf<R> =>
  outcome.ok
    ? { __typename: 'AssessmentMoved', assessment: assessmentView(outcome.value) }
    : toRefusal(outcome.refusal);

export const toForked = <R extends AnyRefusal>(
  outcome: Result<LoadedAssessment, R>,
): { readonly __typename: 'ReleaseForked'; readonly assessment: AssessmentView } | RefusalOf<R> =>
  outcome.ok ? { __typename: 'ReleaseForked', assessment: assessmentView(outcome.value) } : toRefusal(outcome.refusal);
