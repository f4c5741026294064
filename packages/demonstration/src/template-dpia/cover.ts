import type { TemplateItem } from '@countersign/domain/document/items';
import { local, localQuestion, localTable, lockedQuestion } from './item.js';

export const cover: readonly TemplateItem[] = [
  lockedQuestion({
    id: 'cover.standing',
    section: 'cover',
    title: 'What this template is, and what it is not',
    guidance: 'Read it before you begin. Rely on it if you have understood that the assessment is yours.',
    law: ['gov.template', 'ico.dpia.similar', 'ico.dpia.outsourced', 'dpa2018.s32.1', 'dpa2018.s64.1'],
    answer: [
      'This is a template. It is the assessment of nobody, and it opens nothing. Each force is the controller of what it does with the service, and answers for it by itself. What the programme writes here is a beginning, which a force takes over only where it finds it true of its own people, systems and work.',
      'Where the programme cannot know something, there is no national text and the force writes. Where an earlier national document said that the local assessment would cover a point, that point is asked here and has to be answered.',
    ],
  }),
  local('marking', {
    id: 'cover.marking',
    section: 'cover',
    title: 'Protective marking',
    guidance: 'Choose the marking of the whole document and say how copies are handled; most of it can be published.',
    law: ['dpa2018.s66.1', 'ico.dpia.publish'],
  }),
  localQuestion({
    id: 'cover.controllers',
    section: 'cover',
    title: 'Who is the controller, and who else decides',
    guidance:
      'Name the chief officer as controller, any other controller for the same processing, and the arrangement between you.',
    law: ['dpa2018.s32.1', 'dpa2018.s58.1', 'dpa2018.s58.2-3', 'ukgdpr.26'],
  }),
  localTable(
    {
      id: 'joint-arrangements',
      section: 'cover',
      title: 'Arrangements between joint controllers',
      guidance:
        'One row for each arrangement with controllers that decide with you, on activities of section 2. Each of them has its own assessment and signs it for itself. If this force decides everything alone, leave it without rows.',
      law: ['dpa2018.s58.1', 'dpa2018.s58.2-3', 'gov.siro', 'ukgdpr.26'],
    },
    'joint-arrangement',
    0,
  ),
  localQuestion({
    id: 'cover.replaces',
    section: 'cover',
    title: 'What this assessment replaces',
    guidance:
      'Name every earlier assessment of the same service, its date, and what became of it. If there was none, say so.',
    law: ['dpa2018.s34.3', 'dpa2018.s64.1', 'ico.dpia.review', 'ukgdpr.5.2'],
  }),
];
