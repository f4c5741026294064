import type { AssessmentState } from '@countersign/domain/assessment/lifecycle';
import type { TagColour } from '@countersign/ui';

export const stateColour: Record<AssessmentState, TagColour> = {
  draft: 'blue',
  submitted: 'yellow',
  'sent-back': 'orange',
  'ready-to-decide': 'yellow',
  signed: 'green',
  rejected: 'red',
  referred: 'purple',
  revoked: 'red',
};
