import type * as contract from '../../../platform/graphql/generated/contract.js';
import type { AssessmentInShort } from './assessments-in-short.js';

/** In short, with its counts worked out: nothing of the assessment itself stays with it. */
export const summaryView = ({ waiting, items, answered, ...short }: AssessmentInShort): contract.AssessmentSummary => ({
  __typename: 'AssessmentSummary',
  id: waiting.id,
  title: short.title,
  serviceId: short.serviceId,
  releaseNumber: short.releaseNumber,
  state: waiting.state,
  startedAt: short.startedAt,
  itemCount: items,
  answeredCount: answered,
  blockingCount: waiting.blocking,
  unsignedCount: waiting.unsigned.inWords + waiting.unsigned.inFilesAlone,
});
