import { explainCondition, explainFinding } from '@countersign/catalogue';
import type { ConditionState, Finding } from '@countersign/domain';
import type * as contract from './generated/contract.js';

/** A finding with the words, the law and the remedy of its rule. */
export const explainedFinding = (finding: Finding): contract.Finding => {
  const { severity, message, remedy, law } = explainFinding(finding);
  const { rule, blocks, itemId, field } = finding;
  return { __typename: 'Finding', rule, severity, blocks, itemId, field, message, remedy, law };
};

/** A condition of a gate with its words, its law and the page on which it is put right. */
export const explainedCondition = (state: ConditionState): contract.GateCondition => ({
  __typename: 'GateCondition',
  ...explainCondition(state),
  met: state.met,
  missing: state.missing,
});
