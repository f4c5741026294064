import { explainCondition, explainFinding, ruleBook, type JudgedOn } from '@countersign/catalogue';
import { isKnown, type ConditionState } from '@countersign/domain/gates';
import type { Finding, FindingOverride } from '@countersign/domain/rule-book/finding';
import type * as contract from './generated/contract.js';
import { personView, type Names } from './person.js';

/**
 * A finding with the words, the law and the remedy of its rule as they are on the day that it was judged on, and the
 * override that was made of it.
 */
export const explainedFinding = (finding: Finding, judged: JudgedOn, names: Names): contract.Finding => {
  const { severity, message, remedy, law, confidence } = explainFinding(finding, judged);
  const { rule, blocks, itemId, field, facts } = finding;
  return {
    __typename: 'Finding',
    rule,
    problem: String(facts['problem']),
    severity,
    blocks,
    itemId,
    field,
    message,
    remedy,
    law,
    confidence,
    overridable: ruleBook[rule].overridable,
    override: finding.override ? overrideView(finding.override, names) : null,
  };
};

const overrideView = (
  { id, reason, by, confirmedBy, at }: FindingOverride,
  names: Names,
): contract.FindingOverride => ({
  __typename: 'FindingOverride',
  id,
  reason,
  by: personView(by, names),
  confirmedBy: confirmedBy === null ? null : personView(confirmedBy, names),
  at,
});

/** A condition of a gate with its words, its law and the page on which it is put right. */
export const explainedCondition = (state: ConditionState): contract.GateCondition => ({
  __typename: 'GateCondition',
  ...explainCondition(state),
  met: state.met,
  known: isKnown(state),
  missing: state.missing,
});
