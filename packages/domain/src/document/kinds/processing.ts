import {
  dataCategories,
  lawEnforcementPurposes,
  lawfulBases,
  peopleCategories,
  regimes,
  sensitiveTypes,
  stageKinds,
} from './enumerations.js';
import { code, codes, day, kind, line, list, reference, text, textsById, whole, word, words, yesNo } from './build.js';

/** One processing activity under exactly one regime (DPA 2018 s.29, s.64(3)(a); UK GDPR Art 35(7)(a)). */
export const activity = kind('name', {
  name: line('Name', 'Enter a name for the activity'),
  description: text('Description'),
  regime: word('Regime', regimes),
  lawEnforcementPurpose: word('Law enforcement purpose', lawEnforcementPurposes),
  purpose: text('Purpose'),
  legalAuthority: text('Legal authority'),
  lawfulBasis: word('Lawful basis', lawfulBases),
  sensitive: yesNo('Sensitive processing'),
  sensitiveTypes: words('What makes it sensitive', sensitiveTypes),
  strictNecessity: text('Why it is strictly necessary'),
  schedule8Condition: code('Schedule 8 condition', 'schedule-8-condition'),
  /** Sub-test id to the reason it is met. */
  schedule8Subtests: textsById('Sub-test of the condition'),
  /** The condition of Article 9 or Schedule 1 that special categories under the UK GDPR rest on. */
  specialCategoryCondition: text('Article 9 or Schedule 1 condition'),
  policyDocument: text('Appropriate policy document'),
  peopleCategories: words('Categories of people', peopleCategories),
  /** Why a category stands under a regime that it does not usually stand under; blank where none does. */
  categoryReason: text('Why these people stand under this regime'),
  distinction: text('How people are told apart'),
  /** How facts are told apart from opinions (DPA 2018 s.38(2)). */
  factsAndOpinions: text('How facts and opinions are told apart'),
  /** How many people the data is about, in a year. */
  peopleCount: whole('Number of people'),
  dataCategories: words('Categories of data', dataCategories),
  components: codes('Components', 'component'),
  retention: text('Retention'),
  /** The longest that content stays, in days; null where it is not set. */
  retentionDays: whole('Longest retention in days'),
  disposal: text('How it is disposed of'),
  /** Whether it is policing information under the records-management code. */
  operationalRecord: yesNo('Policing information'),
  systemOfRecord: text('System of record'),
  syncRule: text('How copies are kept true to the record'),
  copyRetentionDays: whole('How many days a copy may stay'),
  reviewGroup: line('Review group'),
  /**
   * The others who decide purposes and means of it; nobody where the force decides alone (DPA 2018 s.58(1); Art 26).
   */
  decidedWith: list('Decided together with', { name: line('Controller', 'Enter the other controller') }),
  partners: list('Partners', {
    name: line('Partner', 'Enter the partner'),
    agreement: text('Sharing agreement'),
    gateway: text('Legal gateway'),
  }),
  guestAccess: yesNo('Guests have access'),
  guestAccessClosed: yesNo('Access is closed by default'),
  automatedDecisions: yesNo('Decisions by automated means alone'),
  automatedSafeguards: text('Safeguards of automated decisions'),
  liveVideo: yesNo('Live video from a scene'),
  /** The keeper of recordings, and how each disclosure of one is recorded. */
  recordingOwner: line('Who answers for recordings'),
  disclosureLog: text('How disclosures of recordings are recorded'),
  stages: words('Stages', stageKinds),
  /** The day from which it was in use; null where it is not in use yet. */
  liveSince: day('In use since'),
  remedialPlan: text('What is done about use before assessment'),
});

/** Something that is already done with the service, declared as it is (DPA 2018 s.64(1); failures of use). */
export const use = kind('what', {
  what: line('What is done', 'Enter what is done'),
  system: line('System the data comes from'),
  dataCategories: words('Categories of data', dataCategories),
  component: code('Component', 'component'),
  since: day('Since when'),
  activity: reference('Activity that covers it', 'activity'),
});
