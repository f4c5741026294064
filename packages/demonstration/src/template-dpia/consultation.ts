import type { TemplateItem } from '@countersign/domain/document/items';
import { local, localQuestion, localTable, nationalQuestion } from './item.js';

const section = 'consultation';

export const consultation: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'consultation.national',
    section,
    title: 'Whom the programme asked',
    guidance: 'This is not your consultation. Ask your own people, and say what they told you.',
    provenance: 'facts-of-2019',
    law: ['ukgdpr.35.9', 'ico.dpia.consult', 'dpa2018.s65.2', 'ukgdpr.36.1'],
    answer: [
      'For the document of 2019 the programme asked its own post-holders, senior staff of the Police ICT Company, and representatives of Kent, Essex and Sussex. Nobody who speaks for victims, suspects or the public was asked, and no outside expert. That is too narrow, and this template does not rest on it.',
      'There was contact with the regulator, and its informal comments were received. The assessment of 2019 was never formally submitted. Informal contact is not prior consultation, and no force may call it that.',
    ],
  }),
  localTable(
    {
      id: 'consultation.register',
      section,
      title: 'Whom this force asked',
      guidance:
        'One row for each: the data protection officer, information security, every processor, and voices from outside, such as a victims’ group or a staff association.',
      law: ['ukgdpr.35.2', 'ukgdpr.35.9', 'dpa2018.s70', 'ico.dpia.consult'],
    },
    'consultee',
    1,
  ),
  local('people-views', {
    id: 'consultation.people',
    section,
    title: 'The views of the people concerned',
    guidance:
      'Say how the people whose data it is were asked, or those who speak for them. Where they were not, say why.',
    law: ['ukgdpr.35.9', 'ico.dpia.consult'],
  }),
  localTable(
    {
      id: 'consultation.regulator',
      section,
      title: 'Contacts with the regulator',
      guidance:
        'One row for each contact. Informal advice and a formal consultation are two kinds, and only the second has a receipt.',
      law: ['dpa2018.s65.2', 'dpa2018.s65.3', 'ukgdpr.36.1', 'ukgdpr.36.3'],
    },
    'regulator-contact',
    0,
  ),
  localQuestion({
    id: 'consultation.local',
    section,
    title: 'What changed because people were asked',
    guidance: 'Name each change and who asked for it, and what was asked for and not done, with the reason.',
    law: ['ukgdpr.35.9', 'ico.dpia.consult', 'dpa2018.s70'],
  }),
];
