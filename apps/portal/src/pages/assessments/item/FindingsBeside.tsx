import { counted, type ResolvedItem } from '@countersign/domain';
import { useSettled } from '@countersign/ui';
import { useMemo } from 'react';
import { FindingList } from '../../../parts/FindingList.js';
import { contentThatCounts, type AnswerForm } from './answer-form.js';
import { findingsWhileTyping } from './findings-while-typing.js';
import { RulesBeside } from './RulesBeside.js';

export interface FindingsBesideProps {
  readonly document: readonly ResolvedItem[];
  readonly item: ResolvedItem;
  readonly form: AnswerForm;
  readonly matrixId: string;
}

/** How long after the last letter the rules are asked again. Milliseconds. */
const pause = 300;

const inAll = (count: number) =>
  count === 0
    ? 'Nothing to put right in what stands here.'
    : `${counted(count, 'thing')} to look at in what stands here.`;

/** What the rules say of the item as it is typed now. */
export const FindingsBeside = ({ document, item, form, matrixId }: FindingsBesideProps) => {
  const settled = useSettled(form, pause);
  const findings = useMemo(() => {
    const typed = { stance: settled.stance, reason: settled.reason, content: contentThatCounts(item, settled) };
    return findingsWhileTyping(document, item, typed, matrixId);
  }, [document, item, settled, matrixId]);
  return (
    <RulesBeside status={inAll(findings.length)}>
      <FindingList findings={findings} />
    </RulesBeside>
  );
};
