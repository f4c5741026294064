import type * as contract from '../../../platform/graphql/generated/contract.js';
import { assessmentView, type AssessmentView } from './assessment.graphql.js';
import { itemView } from './item.graphql.js';
import type { LoadedAssessment } from './loaded-assessment.js';
import { pinnedMatrix } from './pinned-matrix.js';
import { questionView } from '../questions/question.graphql.js';
import type { SavedQuestion } from '../questions/saved-question.js';
import type { SavedItem } from '../answers/write-answer.js';

/** `assessment` has a resolver of its own: it is read only where somebody asks for it and the act has not read it. */
export type AnswerSavedView = Omit<contract.AnswerSaved, 'assessment'> & {
  readonly assessmentId: string;
  readonly settled: LoadedAssessment | null;
};
export type RowRemovedView = Omit<contract.RowRemoved, 'assessment'> & { readonly assessmentId: string };
export type QuestionSavedView = Omit<contract.QuestionSaved, 'assessment'> & { readonly assessmentId: string };
export type AssessmentMovedView = Omit<contract.AssessmentMoved, 'assessment'> & {
  readonly assessment: AssessmentView;
};
export type ReleaseForkedView = Omit<contract.ReleaseForked, 'assessment'> & { readonly assessment: AssessmentView };

/** A result of the contract whose done part has fields that resolvers of their own fill in. */
export type Viewed<Answer extends { readonly __typename: string }, View extends { readonly __typename: string }> =
  Exclude<Answer, { readonly __typename: View['__typename'] }> | View;

export const toSaved = ({ assessmentId, item, settled, ...shown }: SavedItem): AnswerSavedView => ({
  __typename: 'AnswerSaved',
  assessmentId,
  settled: settled ?? null,
  item: itemView(item, pinnedMatrix(shown.matrixId, shown.matrixVersion), shown.names),
});

export const toQuestionSaved = ({ assessmentId, question, ...shown }: SavedQuestion): QuestionSavedView => ({
  __typename: 'QuestionSaved',
  assessmentId,
  question: questionView(question, shown),
});

export const toRemoved = ({ assessmentId }: { readonly assessmentId: string }): RowRemovedView => ({
  __typename: 'RowRemoved',
  assessmentId,
});

export const toMoved = (loaded: LoadedAssessment): AssessmentMovedView => ({
  __typename: 'AssessmentMoved',
  assessment: assessmentView(loaded),
});

export const toForked = (loaded: LoadedAssessment): ReleaseForkedView => ({
  __typename: 'ReleaseForked',
  assessment: assessmentView(loaded),
});
