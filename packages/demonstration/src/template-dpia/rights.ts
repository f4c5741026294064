import type { TemplateItem } from '@countersign/domain/document/items';
import type { Regime } from '@countersign/domain/document/kinds';
import { filled, localQuestion, national, nationalQuestion } from './item.js';

const section = 'rights';
const month = 'One month; two more with notice and reasons';

const nationalRight =
  (regime: Regime) =>
  (
    right: string,
    title: string,
    law: readonly string[],
    texts: { readonly mechanism: string; readonly capability: string; readonly restriction: string },
    clock = month,
  ): TemplateItem =>
    national(
      {
        id: `rights.${right}`,
        section,
        title,
        guidance:
          'Try it with a made-up person: in each component, can you find, correct and erase them? Adapt the text to what you found, with the day of the test.',
        law,
      },
      'law',
      filled('right', { right, regime, clock, ...texts }),
    );

const part3 = nationalRight('part-3');
const ukGdpr = nationalRight('uk-gdpr');

const ofPart3: readonly TemplateItem[] = [
  part3(
    'part-3-information',
    'To be told (Part 3)',
    ['dpa2018.s44.1', 'dpa2018.s44.2', 'dpa2018.s44.4-7'],
    {
      mechanism:
        'The public notice says who the controller is, what law enforcement data is used for, who processes it and where to complain. Where a person needs more to use a right, it is given in the case.',
      capability: 'Nothing in the service tells people by itself. The notice is a page of the force.',
      restriction:
        'What would give away an inquiry is left out for as long as it would, and the reason is recorded in the case.',
    },
    'Always public; in a case without undue delay',
  ),
  part3('part-3-access', 'Access (Part 3)', ['dpa2018.s45.1-2', 'dpa2018.s45.2A', 'dpa2018.s54'], {
    mechanism:
      'One search over mail, chat, sites and files by everything that names the person, with its terms and its results kept with the request.',
    capability:
      'Text is found. A picture, sound, handwriting and a nickname are not, so the search record says what was tried.',
    restriction: 'Case by case, as far and as long as is necessary and proportionate, with the reason recorded.',
  }),
  part3('part-3-rectification', 'Rectification (Part 3)', ['dpa2018.s46', 'dpa2018.s48', 'dpa2018.s38.1'], {
    mechanism:
      'A file or a page is corrected in place. A message that was sent cannot be: a correcting message follows it in the same thread, and both are kept.',
    capability:
      'Copies are found by the reference of their record. Files keep their earlier versions until they expire.',
    restriction: 'Where the wrong text is needed as evidence its use is restricted instead.',
  }),
  part3(
    'part-3-erasure-or-restriction',
    'Erasure or restriction (Part 3)',
    ['dpa2018.s47', 'dpa2018.s48', 'dpa2018.s39.1'],
    {
      mechanism:
        'Erasure is run by a procedure that also empties the hidden store and lifts a hold that has lost its reason. The person is told when the data is really gone.',
      capability:
        'Deleting moves an item to a hidden store first, and a retention rule or a legal hold can keep it longer.',
      restriction: 'Restricted instead of erased where it is evidence, or where its accuracy cannot be settled.',
    },
  ),
  part3(
    'part-3-automated-decisions',
    'Decisions by machine alone (Part 3)',
    ['dpa2018.s50A', 'dpa2018.s50B', 'dpa2018.s50C'],
    {
      mechanism:
        'No decision about a person is made by machine alone in the components of this template. A force that wants one adds it as an activity first.',
      capability: 'Rules sort and block mail and files. A person looks before anybody is affected by it.',
      restriction: 'None: there is nothing to restrict.',
    },
    'As soon as practicable',
  ),
];

const ofUkGdpr: readonly TemplateItem[] = [
  ukGdpr(
    'uk-gdpr-information',
    'To be told (UK GDPR)',
    ['ukgdpr.13', 'ukgdpr.14', 'ukgdpr.12'],
    {
      mechanism:
        'Staff are told before their account is made what is logged about them and who can read it. Everybody else is told by the notice of the force.',
      capability: 'The notice can be shown at sign-in and is linked from every site.',
      restriction: 'An exemption of Schedule 2 is applied by the data protection officer’s advice and recorded.',
    },
    'When data is collected; within a month where it came from elsewhere',
  ),
  ukGdpr('uk-gdpr-access', 'Access (UK GDPR)', ['ukgdpr.15', 'ukgdpr.12A'], {
    mechanism:
      'The same searches, run by other people with another permission, so that a request by a member of staff does not open law enforcement data.',
    capability: 'Search can be held to named mailboxes and sites. Personal files and chats are part of it.',
    restriction: 'Data about other people is taken out, and an exemption is recorded with its reason.',
  }),
  ukGdpr('uk-gdpr-rectification', 'Rectification (UK GDPR)', ['ukgdpr.16', 'ukgdpr.19'], {
    mechanism: 'The record is corrected in its system, and copies in the service on the same day by its reference.',
    capability: 'Files and pages can be corrected in place. Messages are followed by a correcting one.',
    restriction: 'A record of an opinion stays, with the person’s view beside it.',
  }),
  ukGdpr('uk-gdpr-erasure', 'Erasure (UK GDPR)', ['ukgdpr.17', 'ukgdpr.19'], {
    mechanism: 'By the same procedure as for law enforcement data, with an answer that says when it is really gone.',
    capability: 'Retention rules delete at the end of a period. A hold stops that until somebody lifts it.',
    restriction: 'Refused where the force has to keep the data by law or for a public task, and the person is told.',
  }),
  ukGdpr('uk-gdpr-restriction', 'Restriction (UK GDPR)', ['ukgdpr.18', 'ukgdpr.19'], {
    mechanism: 'The item is moved to a closed site that two people can open, and the place it had says so.',
    capability: 'A label can take reading, sharing and printing away from everybody but named people.',
    restriction:
      'Use goes on for legal claims and for the rights of others, and the person is told before it is lifted.',
  }),
  ukGdpr('uk-gdpr-portability', 'Portability (UK GDPR)', ['ukgdpr.20'], {
    mechanism:
      'It arises only where data rests on consent or a contract. Such data is exported in a form that machines read.',
    capability: 'Mail, calendars and files can be exported in open forms.',
    restriction: 'It does not arise for a public task, and the answer says so.',
  }),
  ukGdpr('uk-gdpr-objection', 'Objection (UK GDPR)', ['ukgdpr.21', 'ukgdpr.12A'], {
    mechanism:
      'An objection goes to the data protection officer and is answered with reasons by the owner of the data.',
    capability: 'Use of one person’s data can be stopped by a label while the objection is looked at.',
    restriction: 'Overridden only by compelling grounds that are written down.',
  }),
  ukGdpr(
    'uk-gdpr-automated-decisions',
    'Decisions by machine alone (UK GDPR)',
    ['ukgdpr.22A-D'],
    {
      mechanism: 'None is made. Scores about the use of the service by one person are switched off.',
      capability: 'Reports on use can be shown for units and not for people.',
      restriction: 'None: there is nothing to restrict.',
    },
    'As soon as practicable',
  ),
];

export const rights: readonly TemplateItem[] = [
  ...ofPart3,
  ...ofUkGdpr,
  nationalQuestion({
    id: 'rights.restrictions',
    section,
    title: 'When a right is restricted',
    guidance: 'Say who decides in your force, who advises, and where the reasons are kept.',
    provenance: 'law',
    law: ['dpa2018.s44.4-7', 'dpa2018.s52', 'ukgdpr.12'],
    answer: [
      'A right over law enforcement data may be restricted only as far and as long as is necessary and proportionate, case by case, on a ground that the statute lists. That a search is laborious is no ground.',
      'The person is told that it is restricted and why, unless telling would itself do the harm, and that they can complain. The reasons are recorded and shown to the Commissioner on request.',
    ],
  }),
  localQuestion({
    id: 'rights.route',
    section,
    title: 'How this force answers a request',
    guidance: 'Say who receives it, who searches, who decides on a restriction, and when the route was last tried out.',
    law: ['dpa2018.s52', 'dpa2018.s54', 'ukgdpr.12', 'ukgdpr.12A'],
  }),
  localQuestion({
    id: 'rights.complaints',
    section,
    title: 'How a complaint is answered',
    guidance:
      'Say how it can be made, who acknowledges it within 30 days, who looks into it and how the outcome is told.',
    law: ['dpa2018.s164A', 'dpa2018.s52'],
  }),
];
