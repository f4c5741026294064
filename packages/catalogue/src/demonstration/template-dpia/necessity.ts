import type { TemplateItem } from '@countersign/domain';
import { localQuestion, nationalQuestion } from './item.js';

export const necessity: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'necessity.case',
    section: 'necessity',
    title: 'Why it is necessary and in proportion',
    guidance: 'Test each sentence against your own force. Convenience is not necessity.',
    law: ['ukgdpr.35.7.b', 'dpa2018.s37', 'dpa2018.s35.1-2', 'ukgdpr.5.1.c'],
    answer: [
      'Officers of several forces work on the same crime, the same missing person and the same family at risk. What they have today is mail with attachments, the telephone and travel. Attachments make copies that nobody finds again. Working on one document with named readers makes fewer.',
      'The intrusion is kept down by what stays out. No system of record moves. Identities of informants and protected people, covert material and material above the service’s marking are not allowed in. A site has an owner, a purpose and an end. What is not needed is not switched on.',
      'Whether that balance holds depends on what a force does with the service. The programme finds the service capable of being proportionate. It does not find that a particular use is.',
    ],
  }),
  nationalQuestion({
    id: 'necessity.alternatives',
    section: 'necessity',
    title: 'What else was considered',
    guidance: 'At least one alternative keeps everything in the United Kingdom. Say who decided, and why.',
    provenance: 'programme',
    law: ['ukgdpr.35.7.b', 'dpa2018.s57.1-2', 'ukgdpr.25'],
    answer: [
      'Do nothing: each force keeps its own servers. Rejected because forces would go on sending copies, and ageing servers are a risk of their own. It remains possible for a force that wants it.',
      'A service run in the United Kingdom only, by a company that no court abroad can reach: it would remove the risk of disclosure compelled abroad. The document of 2019 says that all options were weighed and that one other vendor fell out for want of a service in the United Kingdom. It shows no evidence on providers that are wholly British. The programme has none to add, and a force that knows one should say so here.',
      'The same vendor with fewer components: this is what the template does. Recording, transcription, reporting and assistants stay off until each has been assessed.',
    ],
  }),
  localQuestion({
    id: 'necessity.local',
    section: 'necessity',
    title: 'Why this force needs it, and what it decided against',
    guidance: 'Say what the force could not do otherwise, which option it turned down, who decided and when.',
    law: ['ukgdpr.35.7.b', 'dpa2018.s37', 'dpa2018.s57.1-2'],
  }),
];

export const rights: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'rights.part-3',
    section: 'rights',
    title: 'Rights over law enforcement data',
    guidance: 'Try it: pick a name, and see whether you can find, correct and erase it in each component.',
    provenance: 'law',
    law: ['dpa2018.s44.1', 'dpa2018.s45.1-2', 'dpa2018.s46', 'dpa2018.s47', 'dpa2018.s54', 'dpa2018.s44.4-7'],
    answer: [
      'Access: a search over mail, chat, sites and files finds what names a person. It does not find a picture, sound, or a nickname, so the search record says what was tried.',
      'Rectification: a file or a page can be corrected in place. A sent message cannot. It is followed by a correcting message in the same thread, and both are kept. Where the wrong text is needed as evidence its use is restricted instead.',
      'Erasure: deleting moves an item to a hidden store first, and a retention rule or a legal hold can keep it longer. The force tells the person when it is really gone.',
      'A right may be restricted only as far and as long as is necessary, case by case, with the reason recorded. An answer is due within one month, two more with notice.',
    ],
  }),
  nationalQuestion({
    id: 'rights.uk-gdpr',
    section: 'rights',
    title: 'Rights over all other data',
    guidance: 'This is about staff, suppliers, complainants and the public outside law enforcement.',
    provenance: 'law',
    law: ['ukgdpr.12A', 'ukgdpr.13', 'ukgdpr.15', 'ukgdpr.16', 'ukgdpr.17', 'ukgdpr.21', 'dpa2018.s164A'],
    answer: [
      'The same searches serve the Articles. They are run by other people with another permission, so that a request by a member of staff does not open law enforcement data.',
      'Staff are told before their account is made what is logged about them and who can read it. Objections go to the data protection officer and are answered with reasons. No decision about a person is made by machine alone in the six components.',
      'A complaint can be made by an electronic form. It is acknowledged within 30 days.',
    ],
  }),
  localQuestion({
    id: 'rights.route',
    section: 'rights',
    title: 'How this force answers a request',
    guidance: 'Say who receives it, who searches, who decides on a restriction, and when the route was last tried out.',
    law: ['dpa2018.s52', 'dpa2018.s54', 'ukgdpr.12', 'ukgdpr.12A'],
  }),
];
