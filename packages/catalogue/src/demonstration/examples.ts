import {
  blankContent,
  type ActivityContent,
  type ClauseVerdict,
  type Content,
  type RiskContent,
} from '@countersign/domain';
import { clauses } from '../clauses/clauses.js';
import { measure } from './template-dpia/item.js';

const jointInvestigation: ActivityContent = {
  ...blankContent('activity'),
  name: 'Joint investigation of serious violence',
  description:
    'Detectives of two forces plan, meet and write together about linked cases of serious violence. They share working documents and talk in meetings. Statements, exhibits and the case file stay in the case system.',
  regime: 'part-3',
  lawEnforcementPurpose: 'investigation',
  purpose: 'To find out who committed linked offences of serious violence and to prepare the cases for charge.',
  legalAuthority:
    'Common law powers of the police to prevent and investigate crime; Police Act 1996 s.30; Criminal Procedure and Investigations Act 1996 Part II.',
  lawfulBasis: 'part-3-task',
  sensitive: true,
  strictNecessity:
    'Injuries and mental health decide which offence it was and how a witness must be treated. The documents cannot be written without them. Only what bears on a case goes in, by reference to the medical report and not as a copy.',
  schedule8Condition: 'sch8.1',
  schedule8Subtests: {
    a: 'The function of investigating crime, at common law and under Part II of the Criminal Procedure and Investigations Act 1996.',
    b: 'Serious violence does lasting harm to people and places. Without information on injuries it can be neither charged rightly nor prevented.',
  },
  policyDocument:
    'Appropriate policy document for law enforcement processing, version 3, kept by the data protection office (demonstration).',
  peopleCategories: ['suspect', 'convicted', 'victim', 'witness-or-other', 'child'],
  distinction:
    'Each site has a list of people in which the category is a required field. In chat a person is called by the number of the list.',
  factsAndOpinions:
    'Each site keeps what was established and what an officer thinks in separate columns, and an assessment names who made it and when.',
  peopleCount: 1200,
  components: ['exchange-online', 'teams-chat', 'teams-meetings', 'sharepoint-online'],
  retention: 'Working documents 90 days after the case goes to charge or is closed. The record is in the case system.',
};

const dutyPlanning: ActivityContent = {
  ...blankContent('activity'),
  name: 'Duty planning and staff messages',
  description:
    'Supervisors plan duties, answer requests for leave and send messages to their teams. No case is discussed in these sites and chats.',
  regime: 'uk-gdpr',
  lawEnforcementPurpose: null,
  purpose: 'To have enough people with the right skills on duty, and to let staff know what concerns their work.',
  legalAuthority: 'Police Act 1996 s.2 and s.15; Police Regulations 2003; contracts of employment of staff.',
  lawfulBasis: 'article-6-e-public-task',
  sensitive: false,
  strictNecessity: '',
  schedule8Condition: null,
  schedule8Subtests: {},
  policyDocument: '',
  peopleCategories: ['officer-or-staff'],
  distinction: '',
  factsAndOpinions: '',
  peopleCount: 6500,
  components: ['exchange-online', 'teams-chat', 'sharepoint-online'],
  retention: 'Duty plans two years, messages one year. Sickness is kept in the personnel system only.',
};

/** Two activities as a force might write them: one under Part 3 with sensitive processing, one under the UK GDPR. */
export const exampleActivities: readonly ActivityContent[] = [jointInvestigation, dutyPlanning];

/** A risk that only the force sees. */
export const exampleRisk: RiskContent = {
  ...blankContent('risk'),
  title: 'Staff are watched through activity reports',
  harm: 'A member of staff is judged by hours online and messages sent, which says little about their work and follows them home.',
  harmType: 'function-creep',
  regime: 'uk-gdpr',
  likelihood: 'possible',
  severity: 'significant',
  measures: [
    measure(
      'technical',
      'configuration',
      ['likelihood'],
      'Head of ICT',
      'Scores of persons are off, and reports of use show numbers for a unit of twenty or more.',
    ),
    measure(
      'organisational',
      'procedure',
      ['likelihood'],
      'Head of people services',
      'Logs about one member of staff are opened only in a misconduct case, on the signature of its lead.',
    ),
  ],
  residualLikelihood: 'remote',
  residualSeverity: 'significant',
};

const text = (...paragraphs: readonly string[]): Content => ({ kind: 'question', text: paragraphs.join('\n\n') });

/** An answer for every local item of the template that is not a table, as a force might give it. */
export const exampleLocalAnswers: Readonly<Record<string, Content>> = {
  'scope.users': { kind: 'number', value: 250 },
  'need.dpo-contact': text(
    'The data protection office of the force, by its shared mailbox. It was first involved when the pilot was planned, before accounts were made.',
  ),
  'activities.partners': text(
    'One other force takes part in the joint investigation, under the collaboration agreement of the two chief officers. No other agency and no guest has access in the pilot.',
  ),
  'components.local-systems': text(
    'The case system: nothing passes by itself. References are typed, and reports are read there. The personnel system sends names, posts and skills to the duty plan once a night. The mail gateway passes mail both ways.',
  ),
  'transfers.instructions': text(
    'This force instructs no transfer. Access by engineers of the processor is refused by the setting that asks two people of the force first. Sign-in from abroad is refused.',
  ),
  'necessity.local': text(
    'Two forces investigate linked offences and today send documents to each other by mail. The force turned down a shared drive, because it keeps no log of who read what. The chief officer’s board decided, on the paper of the information asset owner.',
  ),
  'rights.route': text(
    'Requests come to the data protection office. Information management searches the service and the case system. The office decides on a restriction with the officer in the case. The route was tried with two made-up people before the pilot.',
  ),
  'logging.evidence': text(
    'Each of the six operations was carried out by a test account in the tenant, and the record was found and exported: upload, edit, open, share, copy into one file, delete. Opening a chat message was recorded at the licence of the pilot. Records are copied every day to the force’s own store, kept for two years, and read by professional standards and the data protection office.',
  ),
  'consultation.local': text(
    'The staff associations asked that activity reports on persons stay off, and they do. The victims’ adviser asked that victims be called by number in chat, and they are. Information security and the processor were asked about logs. Suspects were not asked, because asking would tell them of the investigation.',
  ),
  'safeguards.schedule-8': text(
    'The appropriate policy document for law enforcement processing, version 3, is kept by the data protection office and was reviewed for the pilot. It covers paragraph 1 of Schedule 8 for the joint investigation, with the retention of working documents at 90 days.',
  ),
  'safeguards.contract': text(
    'One agreement between the chief officer and Microsoft, signed by both, in force for the time of the pilot. The signed copy is in the contracts register and its clauses are mapped in this system.',
  ),
  'safeguards.retention': text(
    'Sites of investigations: 90 days after charge or closure, deleted by label. Chat: 90 days. Mail: one year. The case system holds the record of a case, and the personnel system that of a member of staff. A correction there is searched for here by its reference on the same day.',
  ),
  'outcomes.review': text(
    'The information asset owner keeps it. It is reviewed every six months in the pilot and then every year, and at once for a new component, a new partner, a breach or a change in the law.',
  ),
};

export interface ExampleMapping {
  readonly clause: string;
  readonly verdict: ClauseVerdict;
  /** At most 40 words. */
  readonly quotation: string;
  readonly locator: string;
}

const quotations: Readonly<Record<string, string>> = {
  'dpa2018.s59.2':
    'The Processor guarantees that the measures in Annex 2 are sufficient for the Controller to comply with Part 3.',
  'dpa2018.s59.3':
    'The Processor shall not engage another processor without the prior written authorisation of the Controller.',
  'dpa2018.s59.4':
    'The Processor shall give sixty days’ notice of any intended addition or replacement, and the Controller may object.',
  'dpa2018.s59.5': 'This Agreement is made in writing between the Chief Constable as Controller and the Processor.',
  'dpa2018.s59.5.a':
    'The subject matter is the operation of the components in Annex 1, from the effective date to the end of the term.',
  'dpa2018.s59.5.b':
    'The Processor stores, transmits, displays, searches and deletes data for the activities in Annex 1 and for nothing else.',
  'dpa2018.s59.5.c': 'Annex 1 lists the types of personal data and the categories of data subjects for each activity.',
  'dpa2018.s59.5.d': 'The rights and obligations of the Controller and of the Processor are those in clauses 4 to 19.',
  'dpa2018.s59.6.a': 'The Processor shall act only on the documented instructions of the Controller.',
  'dpa2018.s59.6.b': 'All persons authorised to process the data are bound by a duty of confidentiality.',
  'dpa2018.s59.6.c':
    'The Processor shall assist the Controller by any appropriate means in securing the rights of data subjects.',
  'dpa2018.s59.6.d':
    'On expiry the Processor shall delete or return the data, as the Controller chooses, and delete all copies.',
  'dpa2018.s59.6.e':
    'The Processor shall make available all information necessary to show compliance, and shall allow and contribute to audits.',
  'dpa2018.s59.6.f': 'The Processor shall comply with clause 7 whenever it engages another processor.',
  'dpa2018.s59.7':
    'The Processor shall transfer data outside the United Kingdom only where the Controller has instructed it to make the particular transfer.',
  'ukgdpr.28.3.c': 'The Processor shall take all measures required by Article 32, as described in Annex 2.',
  'ukgdpr.28.3.f':
    'The Processor shall assist the Controller with security, breaches, impact assessments and prior consultation.',
  'ukgdpr.28.4':
    'The Processor shall impose the same obligations on each sub-processor and remains fully liable for its performance.',
  'dpa2018.s62.1.c':
    'The Processor shall keep logs of collection, alteration, consultation, disclosure, combination and erasure, open to export by the Controller.',
  'dpa2018.s78.7':
    'No further transfer takes place unless this Agreement is complied with and section 73(1) is satisfied for it.',
};

/**
 * An executed agreement to tell the story with, every clause met. The words are invented for the demonstration: they
 * stand in no agreement of any force or vendor.
 */
export const exampleAgreement = {
  title: 'Data processing agreement for Microsoft 365 (demonstration)',
  processor: 'microsoft',
  /** The parties, for a force by its name: the controller itself and the processor. */
  parties: (force: string): readonly string[] => [force, 'Microsoft Ireland Operations Limited'],
  fileName: 'demonstration-agreement.txt',
  /** The text of the file that is recorded. */
  fileText:
    'Demonstration. This stands in for the executed copy of an agreement between a chief officer and a processor. No such agreement was made.\n',
  mappings: clauses.map(({ id }, place): ExampleMapping => ({
    clause: id,
    verdict: 'met',
    quotation: quotations[id] ?? '',
    locator: `Demonstration agreement, clause ${String(place + 4)}`,
  })),
} as const;
