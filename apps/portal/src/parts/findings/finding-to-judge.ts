import { graphql } from '../../generated/gql.js';
import type { FindingToJudgeFragment } from '../../generated/graphql.js';

/** A finding with all that is needed to put it right, or to say that it does not hold here. */
export const FINDING_TO_JUDGE = graphql(`
  fragment FindingToJudge on Finding {
    rule
    problem
    severity
    blocks
    itemId
    field
    message
    remedy
    law
    confidence
    overridable
    override {
      id
      reason
      at
      by {
        id
        name
      }
      confirmedBy {
        id
        name
      }
    }
  }
`);

export type FindingToJudge = FindingToJudgeFragment;

type Named = Pick<FindingToJudge, 'rule' | 'problem' | 'itemId' | 'field'>;

/** What tells one finding from every other, short enough for an address. */
export const findingKey = ({ rule, problem, itemId, field }: Named): string =>
  [rule, problem, itemId ?? '', field ?? ''].join('~');
