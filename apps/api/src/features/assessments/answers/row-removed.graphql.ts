import type * as contract from '../../../platform/graphql/generated/contract.js';
import type { WithAssessmentLater } from '../reading/saved.graphql.js';

export type RowRemovedView = WithAssessmentLater<contract.RowRemoved>;

export const toRemoved = ({ assessmentId }: { readonly assessmentId: string }): RowRemovedView => ({
  __typename: 'RowRemoved',
  assessmentId,
});
