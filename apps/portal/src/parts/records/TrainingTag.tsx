import type { Day } from '@countersign/domain/kernel';
import { Tag } from '@countersign/ui';
import { dayInWords } from '../words/in-words.js';

interface TrainingTagProps {
  readonly trainedUntil: Day | null;
  readonly records: readonly { readonly validUntil: Day }[];
}

/** Whether somebody can sign today, and until when they can or could. */
export const TrainingTag = ({ trainedUntil, records: [latest] }: TrainingTagProps) => {
  if (trainedUntil !== null)
    return (
      <>
        <Tag colour="green">In date</Tag> until {dayInWords(trainedUntil)}
      </>
    );
  if (latest === undefined) return <Tag colour="red">No record</Tag>;
  return (
    <>
      <Tag colour="red">Out of date</Tag> was valid until {dayInWords(latest.validUntil)}
    </>
  );
};
