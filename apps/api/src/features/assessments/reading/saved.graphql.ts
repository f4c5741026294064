import type * as contract from '../../../platform/graphql/generated/contract.js';
import { assessmentView, type AssessmentView } from './assessment.graphql.js';
import type { SavedItem } from './held-item.js';
import { itemView } from './item.graphql.js';
import type { LoadedAssessment } from './loading/loaded-assessment.js';
import { pinnedMatrix } from './pinned-matrix.js';

/** A result of the contract whose done part has fields that resolvers of their own fill in. */
export type Viewed<Answer extends { readonly __typename: string }, View extends { readonly __typename: string }> =
  Exclude<Answer, { readonly __typename: View['__typename'] }> | View;

/** What answers an act with the assessment as a whole. */
export type WithAssessment<Done extends { readonly assessment: unknown }> = Omit<Done, 'assessment'> & {
  readonly assessment: AssessmentView;
};

/** What names its assessment, which is read by a resolver where somebody asks for it and the act has not read it. */
export type WithAssessmentLater<Done extends { readonly assessment: unknown }> = Omit<Done, 'assessment'> & {
  readonly assessmentId: string;
  readonly settled?: LoadedAssessment | undefined;
};

export type AnswerSavedView = WithAssessmentLater<contract.AnswerSaved>;
export type AssessmentMovedView = WithAssessment<contract.AssessmentMoved>;

export const toSaved = ({ assessmentId, item, settled, ...shown }: SavedItem): AnswerSavedView => ({
  __typename: 'AnswerSaved',
  assessmentId,
  settled,
  item: itemView(item, pinnedMatrix(shown.matrixId, shown.matrixVersion), shown.names),
});

export const toMoved = (loaded: LoadedAssessment): AssessmentMovedView => ({
  __typename: 'AssessmentMoved',
  assessment: assessmentView(loaded),
});
