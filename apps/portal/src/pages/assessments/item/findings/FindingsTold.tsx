import * as words from '@countersign/words/portal/pages/assessments/item/findings';
import { FindingList, type FindingToShow } from '../../../../parts/findings/FindingList.js';
import { RulesBeside } from './RulesBeside.js';

const inAll = (count: number) => (count === 0 ? words.noProblemsFound : words.findingsInThisText({ count }));

/** Beside a form, what the rules say of one item, with their number. */
export const FindingsTold = ({ findings }: { readonly findings: readonly FindingToShow[] }) => (
  <RulesBeside status={inAll(findings.length)}>
    <FindingList findings={findings} />
  </RulesBeside>
);
