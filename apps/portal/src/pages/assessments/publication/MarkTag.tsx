import { Tag, type TagColour } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/publication';
import type { MarkState } from './mark-states.js';

const looks: Record<MarkState, { readonly text: string; readonly colour: TagColour }> = {
  publish: { text: words.publish, colour: 'green' },
  redact: { text: words.redact, colour: 'magenta' },
  unmarked: { text: words.noMarkYet, colour: 'blue' },
  'not-applicable': { text: words.notApplicable, colour: 'grey' },
};

export const MarkTag = ({ state }: { state: MarkState }) => <Tag colour={looks[state].colour}>{looks[state].text}</Tag>;
