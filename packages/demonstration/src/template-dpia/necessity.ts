import type { TemplateItem } from '@countersign/domain/document/items';
import { filled, local, localQuestion, localTable, national, nationalQuestion } from './item.js';

const section = 'necessity';
const ofAlternatives = {
  section,
  guidance: 'Weigh it for your own force, and say who decided. The programme decided nothing for you.',
  law: ['ukgdpr.35.7.b', 'dpa2018.s57.1-2', 'ukgdpr.25'],
} as const;

export const necessity: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'necessity.case',
    section,
    title: 'Why it is necessary and in proportion',
    guidance: 'Test each sentence against your own force. Convenience is not necessity.',
    law: ['ukgdpr.35.7.b', 'dpa2018.s37', 'dpa2018.s35.1-2', 'ukgdpr.5.1.c'],
    answer: [
      'Officers of several forces work on the same crime, the same missing person and the same family at risk. What they have today is mail with attachments, the telephone and travel. Attachments make copies that nobody finds again. Working on one document with named readers makes fewer.',
      'The intrusion is kept down by what stays out. No system of record moves. Identities of informants and protected people, covert material and material above the service’s marking are not allowed in. A site has an owner, a purpose and an end. What is not needed is not switched on.',
      'Whether that balance holds depends on what a force does with the service. The programme finds the service capable of being proportionate. It does not find that a particular use is.',
    ],
  }),
  national(
    { id: 'alternatives.do-nothing', title: 'Alternative: do nothing', ...ofAlternatives },
    'programme',
    filled('alternative', {
      option: 'Do nothing: the force keeps its own servers',
      alternativeKind: 'do-nothing',
      description: 'Mail and shared drives stay on servers that the force runs, and forces go on sending attachments.',
      chosen: false,
      reason:
        'Forces would go on sending copies that nobody can find, correct or erase, and a shared drive keeps no log of who read what. Ageing servers are a risk of their own. It remains possible for a force that wants it.',
    }),
  ),
  national(
    { id: 'alternatives.uk-only', title: 'Alternative: a service run in the United Kingdom only', ...ofAlternatives },
    'facts-of-2019',
    filled('alternative', {
      option: 'A service run in the United Kingdom only, by a company that no court abroad can reach',
      alternativeKind: 'uk-only',
      description:
        'The same kinds of tool from a British provider, or run by the forces together on their own machines.',
      chosen: false,
      reason:
        'It would remove the risk of disclosure compelled abroad. The document of 2019 says that all options were weighed and that one other vendor fell out for want of a service in the United Kingdom. It shows no evidence on providers that are wholly British, and the programme has none to add. A force that knows one says so here.',
    }),
  ),
  localTable(
    {
      id: 'alternatives',
      section,
      title: 'What else this force considered, and what it chose',
      guidance:
        'One row for each further way, the chosen one among them, with the reason and who decided. Cost alone is no reason.',
      law: ['ukgdpr.35.7.b', 'dpa2018.s57.1-2', 'dpa2018.s37'],
    },
    'alternative',
    1,
  ),
  localQuestion({
    id: 'necessity.local',
    section,
    title: 'Why this force needs it',
    guidance:
      'Say what the force could not do otherwise, with an example, and what would show that the service does it.',
    law: ['ukgdpr.35.7.b', 'dpa2018.s37', 'dpa2018.s57.1-2'],
  }),
  nationalQuestion({
    id: 'necessity.minimisation',
    section,
    title: 'No more data than is needed',
    guidance: 'Say what your own people leave out, and what checks that they do.',
    law: ['dpa2018.s37', 'ukgdpr.5.1.c', 'dpa2018.s57.3-5', 'ukgdpr.25'],
    answer: [
      'A document in the service refers to the record by its number and says what is needed for the work at hand. It does not repeat the record. An extract of a record system is not brought in whole, and a picture only if it is the thing that is worked on.',
      'Who can read is decided when a site is made: named people, for one activity. A list that is open to the whole force needs a reason from its owner, and search shows nobody what they could not open.',
    ],
  }),
  nationalQuestion({
    id: 'necessity.accuracy',
    section,
    title: 'Data that is right',
    guidance: 'Say how a correction in your record systems reaches the copies, and how fast.',
    law: ['dpa2018.s38.1', 'dpa2018.s38.4-5', 'ukgdpr.5.1.d'],
    answer: [
      'The record is right and the copy follows it. A copy carries the reference of its record and the day it was taken, so that one search finds all copies of an entry. Before anything from the service is sent to another authority somebody compares it with the record.',
      'What was established and what somebody thinks stand apart, and an assessment of a person bears the name of its author and its day.',
    ],
  }),
  nationalQuestion({
    id: 'necessity.function-creep',
    section,
    title: 'Use for something else',
    guidance: 'Say who may agree to a new use in your force, and how one that nobody agreed to would be noticed.',
    law: ['dpa2018.s36.1', 'dpa2018.s36.3', 'ukgdpr.5.1.b'],
    answer: [
      'A new use is a new activity of this assessment before it begins. Data collected for a law enforcement purpose is used for another purpose only where a law authorises it, and that law is named at the activity.',
      'Logs that are kept to protect data are not used to measure the work of staff. Search over content is for rights, for disclosure and for inquiries into misconduct, each with its own permission.',
    ],
  }),
  local('notice', {
    id: 'necessity.notice',
    section,
    title: 'What people are told',
    guidance:
      'Give the address of the public notice and of the form for complaints. The notice names the processors or their categories.',
    law: ['dpa2018.s44.1', 'dpa2018.s164A', 'ukgdpr.13', 'ukgdpr.14'],
  }),
  localQuestion({
    id: 'necessity.finding',
    section,
    title: 'Is it in proportion: the finding of this force',
    guidance:
      'Weigh what the work gains against what it does to the people whose data it is, activity by activity, and conclude.',
    law: ['ukgdpr.35.7.b', 'dpa2018.s35.1-2', 'dpa2018.s35.3-5', 'dpa2018.s37'],
  }),
];
