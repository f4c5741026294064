import type { ActivityContent } from '@countersign/domain/document/content';
import { filled } from '../template-dpia/item.js';
import { row, type ExemplaryRow } from './exemplary.js';

const policy =
  'Appropriate policy document for law enforcement processing, version 3, kept by the data protection office and reviewed for this pilot.';

/** Sensitive processing under Part 3, by two forces. */
const jointInvestigation: ActivityContent = filled('activity', {
  name: 'Joint investigation of serious violence',
  description:
    'Detectives of two forces plan, meet and write together about linked cases of serious violence. They share working documents, talk in meetings and send each other messages. Statements, exhibits and the case file stay in the case system.',
  regime: 'part-3',
  lawEnforcementPurpose: 'investigation',
  purpose: 'To find out who committed linked offences of serious violence and to prepare the cases for charge.',
  legalAuthority:
    'Common law powers of the police to prevent and investigate crime; Police Act 1996 s.30; Criminal Procedure and Investigations Act 1996 Part II; collaboration agreement of the two chief officers under Police Act 1996 s.22A.',
  lawfulBasis: 'part-3-task',
  sensitive: true,
  sensitiveTypes: ['race-or-ethnicity', 'health'],
  strictNecessity:
    'Injuries and mental health decide which offence it was and how a witness must be treated. Ethnic origin is recorded only where a motive of hostility is examined or a description is searched for. The documents cannot be written without them. Only what bears on a case goes in, by reference to the medical report and not as a copy.',
  schedule8Condition: 'sch8.1',
  schedule8Subtests: {
    a: 'The function of investigating crime, at common law and under Part II of the Criminal Procedure and Investigations Act 1996.',
    b: 'Serious violence does lasting harm to people and places. Without information on injuries it can be neither charged rightly nor prevented, and two forces that do not share it miss that the offences are linked.',
  },
  policyDocument: policy,
  peopleCategories: ['suspect', 'convicted', 'victim', 'witness-or-other', 'child'],
  distinction:
    'Each site has a list of people in which the category is a required field. In chat a person is called by the number of the list. Whoever changes a category says why, and the list keeps the earlier one with its day.',
  factsAndOpinions:
    'Each site keeps what was established and what an officer thinks in separate columns, and an assessment of a person names who made it and when.',
  peopleCount: 1200,
  dataCategories: [
    'identity',
    'contact-details',
    'offences-and-allegations',
    'intelligence',
    'accounts-of-victims-and-witnesses',
    'health-and-vulnerability',
    'location-and-movement',
    'communications',
  ],
  components: ['exchange-online', 'teams-chat', 'teams-meetings', 'sharepoint-online', 'office-apps'],
  retention:
    'Working documents go 90 days after the case goes to charge or is closed. Chat goes after 90 days, mail after one year. The record is in the case system and follows its own review.',
  retentionDays: 365,
  disposal:
    'By retention label, which deletes at the end of the period. The hidden store is emptied 30 days later, and backups of the vendor 90 days after that. A hold is possible for disclosure and ends with the case.',
  operationalRecord: true,
  systemOfRecord: 'The case system of this force, under the reference of the operation.',
  syncRule:
    'What decides something, such as a line of inquiry or an assessment of a suspect, is entered in the case system on the same day by the officer who wrote it. A correction there is searched for here by its reference within one working day.',
  copyRetentionDays: 90,
  reviewGroup: 'Group 1: public protection and serious offences',
  decidedWith: [{ name: 'A neighbouring force' }],
  partners: [
    {
      name: 'A neighbouring force',
      agreement: 'Collaboration agreement of the two chief officers, with an annex on data for this operation',
      gateway: 'Police Act 1996 s.22A; section 36(3) does not arise, because the purpose is the same',
    },
  ],
  guestAccess: true,
  guestAccessClosed: true,
  automatedDecisions: false,
  automatedSafeguards: '',
  liveVideo: false,
  stages: ['pilot'],
});

/** Sensitive processing under Part 3 that partner agencies take part in. */
const safeguardingHub: ActivityContent = filled('activity', {
  name: 'Safeguarding hub with partner agencies',
  description:
    'Officers of the public protection unit, social workers of the council and nurses of the health trust meet each morning about children and adults at risk. They look at a list of the cases of the day in one site, talk about each in a meeting, and write down who does what. Each agency keeps its own file.',
  regime: 'part-3',
  lawEnforcementPurpose: 'prevention',
  purpose: 'To prevent offences against children and adults at risk by acting on what the agencies know together.',
  legalAuthority:
    'Common law duty to prevent crime and protect life; Children Act 2004 s.11; Children Act 1989 s.47; Care Act 2014 s.45; Crime and Disorder Act 1998 s.115.',
  lawfulBasis: 'part-3-task',
  sensitive: true,
  sensitiveTypes: ['health', 'sex-life-or-orientation'],
  strictNecessity:
    'Whether a child is safe tonight depends on injuries, on the mental health of the adults and on what was done to whom. A list without it would protect nobody. Each agency brings the least that the decision of the day needs, and nothing is copied from a medical file.',
  schedule8Condition: 'sch8.4',
  schedule8Subtests: {
    a: 'Neglect, or physical, mental or emotional harm.',
    b: 'Under 18, or 18 and over and at risk: in need of care and support, at risk of harm, and unable to protect themselves because of those needs.',
    c: 'Asking for consent would prejudice the protection, because the person who does the harm is often in the same home. Where it would not, the person is asked.',
    d: 'The protection of children and adults at risk from harm that is foreseen. Inquiries into deaths of children have found again and again that the agencies together knew enough.',
  },
  policyDocument: policy,
  peopleCategories: ['suspect', 'victim', 'witness-or-other', 'child', 'vulnerable-adult'],
  distinction:
    'The list has a required field for what each person is in the case. A parent is entered as suspect only where an allegation is recorded in the case system, with its reference.',
  factsAndOpinions:
    'What an agency has seen stands in one column, and what somebody fears in another, under the name of the agency.',
  peopleCount: 5400,
  dataCategories: [
    'identity',
    'contact-details',
    'offences-and-allegations',
    'accounts-of-victims-and-witnesses',
    'health-and-vulnerability',
    'images-sound-and-video',
    'communications',
  ],
  components: ['teams-meetings', 'sharepoint-online', 'office-apps'],
  retention: 'The list of a day goes after 30 days. Decisions are in the file of each agency, and in the case system.',
  retentionDays: 30,
  disposal: 'By retention label on the site, without exception. The hidden store is emptied 30 days later.',
  operationalRecord: true,
  systemOfRecord: 'The protecting vulnerable people module of the case system; each partner has its own file.',
  syncRule:
    'The officer who chairs enters the decisions in the case system before the end of the day, and marks them so on the list. What is not marked is shown to the chair the next morning.',
  copyRetentionDays: 30,
  reviewGroup: 'Group 1: public protection and serious offences',
  partners: [
    {
      name: 'The council, for social care of children and adults',
      agreement: 'Sharing agreement of the safeguarding partnership, third edition, with this site as an annex',
      gateway: 'Children Act 2004 s.10 and s.11; Care Act 2014 s.45; further use by the council under section 36(4)',
    },
    {
      name: 'The health trust, for its named nurses',
      agreement: 'Sharing agreement of the safeguarding partnership, third edition, with this site as an annex',
      gateway: 'Children Act 2004 s.10 and s.11; Crime and Disorder Act 1998 s.115; section 36(4)',
    },
  ],
  guestAccess: true,
  guestAccessClosed: true,
  automatedDecisions: false,
  automatedSafeguards: '',
  liveVideo: false,
  stages: ['pilot'],
});

export const activitiesOfPolicing: readonly ExemplaryRow[] = [
  row('activities', 'activity-joint-investigation', jointInvestigation),
  row('activities', 'activity-safeguarding-hub', safeguardingHub),
];
