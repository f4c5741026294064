import type { TemplateItem } from '@countersign/domain/document/items';
import { local, localQuestion, localTable } from './item.js';

export const outcomes: readonly TemplateItem[] = [
  local('review', {
    id: 'outcomes.review',
    section: 'outcomes',
    title: 'Who keeps this assessment true',
    guidance:
      'Name the post. Say when it is reviewed in any case, and what brings the review forward: a new component, a new partner, a change in the law, a breach.',
    law: ['dpa2018.s56.1', 'ukgdpr.35.11', 'ico.dpia.review'],
  }),
  localTable(
    {
      id: 'actions',
      section: 'outcomes',
      title: 'What is still to be done',
      guidance: 'One row for each action with its owner and its day. Close it with what shows that it was done.',
      law: ['dpa2018.s64.3.c', 'ukgdpr.35.7.d', 'ico.dpia.signoff'],
    },
    'action',
    0,
  ),
  localQuestion({
    id: 'outcomes.stop',
    section: 'outcomes',
    title: 'How a stage is stopped',
    guidance:
      'Say who can stop the service in this force, how fast, what happens to the data, and how people go on working.',
    law: ['dpa2018.s56.1', 'dpa2018.s70', 'gov.siro', 'ico.dpia.signoff'],
  }),
];

export const publication: readonly TemplateItem[] = [
  localQuestion({
    id: 'publication.plan',
    section: 'publication',
    title: 'What this force publishes, and where',
    guidance:
      'Say where this assessment is published and when, who decides what is left out, and how a reader sees that it was.',
    law: ['ico.dpia.publish', 'dpa2018.s34.3', 'ukgdpr.5.2'],
  }),
  localTable(
    {
      id: 'claims',
      section: 'publication',
      title: 'What this force says of itself',
      guidance: 'One row for each statement that a reader could want to check, with the item that bears it out.',
      law: ['dpa2018.s34.3', 'ukgdpr.5.2', 'ico.dpia.publish'],
    },
    'claim',
    0,
  ),
  localTable(
    {
      id: 'citations',
      section: 'publication',
      title: 'What others are said to have said',
      guidance:
        'One row for each statement of somebody outside that this assessment leans on, with the place and the words.',
      law: ['dpa2018.s34.3', 'ukgdpr.5.2'],
    },
    'citation',
    0,
  ),
];
