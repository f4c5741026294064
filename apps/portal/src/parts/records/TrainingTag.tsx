import type { Day } from '@countersign/domain/kernel';
import { Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/records';

interface TrainingTagProps {
  readonly trainedUntil: Day | null;
  readonly records: readonly { readonly validUntil: Day }[];
}

/** Whether somebody can sign today, and until when they can or could. */
export const TrainingTag = ({ trainedUntil, records: [latest] }: TrainingTagProps) => {
  if (trainedUntil !== null)
    return <>{words.inDateUntilTrainedUntil({ tag: (text) => <Tag colour="green">{text}</Tag>, trainedUntil })}</>;
  if (latest === undefined) return <Tag colour="red">{words.noRecord}</Tag>;
  return (
    <>{words.outOfDateWasValid({ tag: (text) => <Tag colour="red">{text}</Tag>, validUntil: latest.validUntil })}</>
  );
};
