import type { ActivityContent } from '@countersign/domain/document/content';
import { filled } from '../template-dpia/item.js';
import { row, type ExemplaryRow } from './exemplary.js';

const closed = {
  regime: 'uk-gdpr',
  lawfulBasis: 'article-6-e-public-task',
  operationalRecord: false,
  guestAccess: false,
  automatedDecisions: false,
  liveVideo: false,
  stages: ['pilot'],
} as const;

/** Under the UK GDPR, without special categories. */
const dutyPlanning: ActivityContent = filled('activity', {
  ...closed,
  name: 'Duty planning and staff messages',
  description:
    'Supervisors plan duties, answer requests for leave and send messages to their teams. No case is discussed in these sites and chats.',
  purpose: 'To have enough people with the right skills on duty, and to let staff know what concerns their work.',
  legalAuthority: 'Police Act 1996 s.2 and s.15; Police Regulations 2003; contracts of employment of staff.',
  sensitive: false,
  peopleCategories: ['officer-or-staff'],
  distinction: 'The plan is about officers and staff and about nobody else.',
  factsAndOpinions: 'A plan holds facts. A supervisor’s view of a person has no place in it.',
  peopleCount: 6500,
  dataCategories: ['identity', 'contact-details', 'employment', 'communications'],
  components: ['exchange-online', 'teams-chat', 'sharepoint-online', 'office-apps'],
  retention:
    'Duty plans two years, for claims about pay and working time; messages one year. Sickness is kept in the personnel system only.',
  retentionDays: 730,
  disposal: 'By retention label, which deletes at the end of the period; the hidden store is emptied 30 days later.',
});

/** Under the UK GDPR, with data on health. */
const welfare: ActivityContent = filled('activity', {
  ...closed,
  name: 'People services: adjustments and welfare',
  description:
    'The people services team writes with a member of staff and their supervisor about adjustments at work, phased return and welfare. The file is in the personnel system. Here are the messages and the drafts.',
  purpose: 'To meet the duties of an employer towards a member of staff who needs something other than the usual.',
  legalAuthority:
    'Equality Act 2010 s.20; Health and Safety at Work etc. Act 1974 s.2; Police (Health and Safety) Act 1997; Police Regulations 2003.',
  lawfulBasis: 'article-6-c-legal-obligation',
  sensitive: true,
  sensitiveTypes: ['health'],
  strictNecessity:
    'An adjustment cannot be agreed without saying what the person can and cannot do. The diagnosis stays with occupational health; only its effect on the work is written.',
  specialCategoryCondition:
    'Article 9(2)(b) with DPA 2018 Schedule 1 paragraph 1: obligations of an employer under employment and health and safety law.',
  policyDocument:
    'Appropriate policy document for employment, version 2, kept by the data protection office, as Schedule 1 Part 4 requires.',
  peopleCategories: ['officer-or-staff'],
  distinction: 'Only the member of staff, their supervisor and one named person of people services are in the thread.',
  factsAndOpinions: 'What the person said, what was agreed and what a supervisor proposes stand under three headings.',
  peopleCount: 300,
  dataCategories: ['identity', 'contact-details', 'employment', 'health-and-vulnerability', 'communications'],
  components: ['exchange-online', 'sharepoint-online', 'office-apps'],
  retention:
    'Drafts and messages one year after the matter is closed. The file follows the schedule of the personnel system.',
  retentionDays: 365,
  disposal: 'By retention label on the mailbox and the site of the team; the hidden store is emptied 30 days later.',
});

const accounts: ActivityContent = filled('activity', {
  ...closed,
  name: 'Accounts, sign-in and protection of the service',
  description:
    'People get an account, sign in, and leave a trace of what they open. Information security looks for attacks, and information management looks after labels, retention and searches.',
  purpose:
    'To let the right people in and nobody else, to notice an attack, and to be able to show who read or changed what.',
  legalAuthority: 'DPA 2018 s.40, s.62 and s.66; UK GDPR Article 32; Police Act 1996 s.2.',
  lawfulBasis: 'article-6-c-legal-obligation',
  sensitive: false,
  peopleCategories: ['officer-or-staff', 'partner-staff'],
  distinction: 'Accounts of partners carry the name of their agency and are in a directory of guests of their own.',
  factsAndOpinions: 'A log holds facts. A suspicion is written into the incident system and not into the log.',
  peopleCount: 310,
  dataCategories: ['identity', 'contact-details', 'use-of-the-service'],
  components: ['entra-id', 'purview', 'defender'],
  retention:
    'Sign-ins one year in the service. The audit log two years in a store of the force, and longer for a named case under a hold.',
  retentionDays: 730,
  disposal:
    'The store of the force deletes by month. An account goes 30 days after somebody leaves, a guest’s account after 90 days without a renewal.',
});

export const activitiesOfTheOrganisation: readonly ExemplaryRow[] = [
  row('activities', 'activity-duty-planning', dutyPlanning),
  row('activities', 'activity-welfare', welfare),
  row('activities', 'activity-accounts', accounts),
];
