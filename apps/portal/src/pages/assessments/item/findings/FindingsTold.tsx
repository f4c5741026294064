import { countInWords } from '@countersign/domain/kernel';
import { FindingList, type FindingToShow } from '../../../../parts/findings/FindingList.js';
import { RulesBeside } from './RulesBeside.js';

const inAll = (count: number) =>
  count === 0
    ? 'Nothing to put right in what stands here.'
    : `${countInWords(count, 'thing')} to look at in what stands here.`;

/** Beside a form, what the rules say of one item, with their number. */
export const FindingsTold = ({ findings }: { readonly findings: readonly FindingToShow[] }) => (
  <RulesBeside status={inAll(findings.length)}>
    <FindingList findings={findings} />
  </RulesBeside>
);
