import { Tag, type TagColour } from '@countersign/ui';
import type { MarkState } from './mark-states.js';

const looks: Record<MarkState, { readonly text: string; readonly colour: TagColour }> = {
  publish: { text: 'Publish', colour: 'green' },
  redact: { text: 'Redact', colour: 'magenta' },
  unmarked: { text: 'No mark yet', colour: 'blue' },
  'not-applicable': { text: 'Not applicable', colour: 'grey' },
};

export const MarkTag = ({ state }: { state: MarkState }) => <Tag colour={looks[state].colour}>{looks[state].text}</Tag>;
