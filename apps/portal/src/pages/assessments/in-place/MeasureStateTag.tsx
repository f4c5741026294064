import type { MeasureState } from '@countersign/domain/risk';
import { Tag, type TagColour } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/in-place';

const looks: Record<MeasureState, { readonly text: string; readonly colour: TagColour }> = {
  'in-place': { text: words.inPlace, colour: 'green' },
  overdue: { text: words.overdue, colour: 'red' },
  due: { text: words.notInPlaceYet, colour: 'yellow' },
  'no-day': { text: words.notInPlace, colour: 'grey' },
};

export const MeasureStateTag = ({ state }: { state: MeasureState }) => (
  <Tag colour={looks[state].colour}>{looks[state].text}</Tag>
);
