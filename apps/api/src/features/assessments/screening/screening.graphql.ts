import { gateLaw } from '@countersign/catalogue';
import {
  criteriaThatCall,
  screeningAnswers,
  screeningItem,
  standingScreening,
  standingView,
} from '@countersign/domain/assessment/screening';
import { dayOf } from '@countersign/domain/kernel';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { personView } from '../../../platform/graphql/person.js';
import type { WorkedOut } from '../reading/work-out.js';

/** The screening as it stands, with the view and the decision that were given on exactly this text. */
export const screeningView = (worked: WorkedOut): contract.Screening => {
  const { itemId, result, hash } = worked.screening;
  const { screening: records, people: names } = worked.loaded;
  const today = dayOf(worked.loaded.readAt);
  const view = standingView(records, hash, gateLaw, today);
  const decision = standingScreening(records, hash, gateLaw, today);
  return {
    __typename: 'Screening',
    itemId,
    result,
    because: criteriaThatCall(screeningAnswers(screeningItem(worked.document)), worked.law.screening),
    hash,
    view: view && {
      __typename: 'ScreeningView',
      needed: view.needed,
      reason: view.reason,
      by: personView(view.by, names),
      at: view.at,
    },
    decision: decision && { __typename: 'ScreeningDecision', ...decision, by: personView(decision.by, names) },
  };
};
