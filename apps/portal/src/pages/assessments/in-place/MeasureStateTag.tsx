import type { MeasureState } from '@countersign/domain/risk';
import { Tag, type TagColour } from '@countersign/ui';

const looks: Record<MeasureState, { readonly text: string; readonly colour: TagColour }> = {
  'in-place': { text: 'In place', colour: 'green' },
  overdue: { text: 'Overdue', colour: 'red' },
  due: { text: 'Not in place yet', colour: 'yellow' },
  'no-day': { text: 'Not in place', colour: 'grey' },
};

export const MeasureStateTag = ({ state }: { state: MeasureState }) => (
  <Tag colour={looks[state].colour}>{looks[state].text}</Tag>
);
