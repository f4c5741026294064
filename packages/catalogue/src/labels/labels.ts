import type { AssessmentState, DecisionKind, ReferralGround } from '@countersign/domain/assessment/lifecycle';
import type { OrganisationKind, Part } from '@countersign/domain/authority';
import type { Claim } from '@countersign/domain/claims';
import type { ClauseVerdict, LimbStanding } from '@countersign/domain/clauses';
import type { Origin, Placement, Provenance, Stance } from '@countersign/domain/document/items';
import type {
  HarmType,
  LawEnforcementPurpose,
  MeasureEffect,
  MeasureKind,
  ProcessorRole,
  Regime,
} from '@countersign/domain/document/kinds';
import type { Level } from '@countersign/domain/matrix';
import { alternativeKind, consulteeRelation, regulatorContact, voice } from './consultation-words.js';
import { contentKinds } from './content-kinds.js';
import { dataCategory, sensitiveType } from './data-words.js';
import { evidenceKind, marking, publicationMark } from './evidence-words.js';
import { lawfulBases } from './lawful-bases.js';
import { peopleCategories } from './people-categories.js';
import { control, riskAxis } from './risk-words.js';
import { rolesInWords } from './roles-in-words.js';
import { assuranceAnswer, capture, locationPlace, loggedOperation, partOfLog } from './service-words.js';
import { stagesInWords } from './stages-in-words.js';
import { recipientType, transferMechanism, transferStatement } from './transfer-words.js';

const regime: Record<Regime, string> = {
  'uk-gdpr': 'UK GDPR',
  'part-3': 'Part 3 (law enforcement)',
  'part-4': 'Part 4 (designated joint processing)',
};

const lawEnforcementPurpose: Record<LawEnforcementPurpose, string> = {
  prevention: 'Preventing crime',
  investigation: 'Investigating crime',
  detection: 'Detecting crime',
  prosecution: 'Prosecuting crime',
  'execution-of-penalties': 'Carrying out criminal penalties',
  'safeguarding-public-security': 'Safeguarding public security',
};

const processorRole: Record<ProcessorRole, string> = {
  processor: 'Processor',
  'sub-processor': 'Sub-processor',
  'joint-controller': 'Joint controller',
  'independent-controller': 'Independent controller',
};

const harmType: Record<HarmType, string> = {
  'loss-of-rights': 'People cannot use a right',
  'inaccuracy-not-correctable': 'Wrong data cannot be put right',
  'uncontrolled-copying': 'Copies nobody controls',
  'unlawful-disclosure': 'Unlawful disclosure',
  discrimination: 'Discrimination',
  'physical-harm': 'Physical harm',
  reputational: 'Damage to reputation',
  financial: 'Financial loss',
  'loss-of-confidentiality': 'Loss of confidentiality',
  'loss-of-evidence-integrity': 'Evidence that cannot be relied on',
  'function-creep': 'Use for another purpose',
  'compelled-disclosure-abroad': 'Disclosure compelled abroad',
};

const measureKind: Record<MeasureKind, string> = {
  technical: 'Technical',
  organisational: 'Organisational',
  contractual: 'Contractual',
  physical: 'Physical',
};

const measureEffect: Record<MeasureEffect, string> = {
  eliminated: 'Eliminated',
  reduced: 'Reduced',
  accepted: 'Accepted',
};

const level: Record<Level, string> = { low: 'Low', medium: 'Medium', high: 'High' };

const stance: Record<Stance, string> = { 'relied-on': 'Relied on', adapted: 'Adapted', rejected: 'Rejected' };

const origin: Record<Origin, string> = { national: 'National', local: 'Local' };

const placement: Record<Placement, string> = {
  national: 'National text, your stance',
  locked: 'National text, fixed wording',
  local: 'Only you can answer',
};

const provenance: Record<Provenance, string> = {
  'facts-of-2019': 'Facts of the 2019 document',
  law: 'From the law and known failures',
  programme: 'Written by the programme',
};

const decisionKind: Record<DecisionKind, string> = {
  approve: 'Approve',
  'approve-with-conditions': 'Approve with conditions',
  reject: 'Reject',
  refer: 'Refer to the regulator',
};

const referralGround: Record<ReferralGround, string> = {
  'high-risk-remains': 'A high risk remains after its measures (DPA 2018 s.65(2), UK GDPR Art 36(1))',
  'strict-reading': 'The strict reading of DPA 2018 s.65(2): the risk in the absence of measures',
};

const clauseVerdict: Record<ClauseVerdict, string> = {
  met: 'Met',
  partial: 'Partly met',
  missing: 'Missing',
  conflict: 'In conflict',
};

const limbStanding: Record<LimbStanding, string> = {
  'not-mapped': 'Not mapped',
  'not-met': 'Not met',
  'carried-over': 'To be confirmed',
  'no-words': 'Without words',
  'other-regime': 'Needs a second person',
  'same-words': 'Same words again',
  counts: 'Met',
};

const assessmentState: Record<AssessmentState, string> = {
  draft: 'Being written',
  submitted: 'Handed in',
  'sent-back': 'Sent back to writing',
  'ready-to-decide': 'Ready to decide',
  signed: 'Signed',
  rejected: 'Rejected',
  referred: 'Referred to the regulator',
  revoked: 'Signature revoked',
};

const organisationKind: Record<OrganisationKind, string> = {
  programme: 'Programme',
  force: 'Force',
  regulator: 'Regulator',
};

const part: Record<Part, string> = {
  'second-person': 'Second person',
  author: 'Author',
  adviser: 'Adviser',
  'approver-of-measures': 'Approver of measures',
  'decision-maker': 'Decision-maker',
};

const claim: Record<Claim, string> = {
  'local-changes-to-national': 'In the process of local changes to the national assessment',
  'own-in-progress': 'Own assessment in progress',
  none: 'No assessment, no mention of the national one',
  'own-complete': 'Own assessment complete',
  'accepted-national': 'Accepted the national assessment',
  'no-answer': 'No answer',
};

const labelled = <Code extends string>(list: readonly { readonly code: Code; readonly label: string }[]) =>
  Object.fromEntries(list.map(({ code, label }) => [code, label])) as Record<Code, string>;

/** The words on the screen for every code of the domain: one table a union, so that a code that is added needs a label. */
export const labels = {
  regime,
  lawEnforcementPurpose,
  lawfulBasis: labelled(lawfulBases),
  peopleCategory: labelled(peopleCategories),
  processorRole,
  harmType,
  measureKind,
  measureEffect,
  level,
  stance,
  origin,
  placement,
  provenance,
  stage: stagesInWords,
  decisionKind,
  referralGround,
  clauseVerdict,
  limbStanding,
  assessmentState,
  role: rolesInWords,
  organisationKind,
  part,
  claim,
  contentKind: contentKinds,
  sensitiveType,
  dataCategory,
  assuranceAnswer,
  locationPlace,
  recipientType,
  transferMechanism,
  transferStatement,
  alternativeKind,
  loggedOperation,
  partOfLog,
  capture,
  consulteeRelation,
  voice,
  regulatorContact,
  control,
  riskAxis,
  evidenceKind,
  marking,
  publicationMark,
} as const;
