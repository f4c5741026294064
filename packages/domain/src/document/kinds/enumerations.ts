/** The closed lists of words of a document, in the order in which they are offered. */

/** Of which kind a document is: the template and each release of it are of the same. */
export const documentKinds = ['dpia', 'agreement', 'transfer-sheet'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * The side that answers an item. `national`: the template answers and the force takes a stance. `locked`: as national,
 * but the force may only rely on it or reject it. `local`: only the force can know; there is no national answer (law
 * 4).
 */
export const placements = ['national', 'locked', 'local'] as const;
export type Placement = (typeof placements)[number];

export const stances = ['relied-on', 'adapted', 'rejected'] as const;
export type Stance = (typeof stances)[number];

export const regimes = ['part-3', 'uk-gdpr', 'part-4'] as const;
export type Regime = (typeof regimes)[number];

/** What a stage is. Only a sandbox holds no real personal data (law 2). */
export const stageKinds = ['sandbox', 'pilot', 'staged', 'full'] as const;
export type StageKind = (typeof stageKinds)[number];

export const lawEnforcementPurposes = [
  'prevention',
  'investigation',
  'detection',
  'prosecution',
  'execution-of-penalties',
  'safeguarding-public-security',
] as const;
export type LawEnforcementPurpose = (typeof lawEnforcementPurposes)[number];

export const lawfulBases = [
  'part-3-consent',
  'part-3-task',
  'article-6-a-consent',
  'article-6-b-contract',
  'article-6-c-legal-obligation',
  'article-6-d-vital-interests',
  'article-6-e-public-task',
  'article-6-ea-recognised-legitimate-interest',
  'article-6-f-legitimate-interest',
] as const;
export type LawfulBasis = (typeof lawfulBases)[number];

export const peopleCategories = [
  'suspect',
  'convicted',
  'victim',
  'witness-or-other',
  'child',
  'vulnerable-adult',
  'officer-or-staff',
  'partner-staff',
  'member-of-public',
  'complainant',
  'informant-or-protected-person',
] as const;
export type PeopleCategory = (typeof peopleCategories)[number];

/** What makes processing sensitive (DPA 2018 s.35(8)); the special categories of Article 9 are the same. */
export const sensitiveTypes = [
  'race-or-ethnicity',
  'political-opinions',
  'religious-or-philosophical-beliefs',
  'trade-union-membership',
  'genetic-data',
  'biometric-data',
  'health',
  'sex-life-or-orientation',
] as const;
export type SensitiveType = (typeof sensitiveTypes)[number];

export const dataCategories = [
  'identity',
  'contact-details',
  'offences-and-allegations',
  'intelligence',
  'accounts-of-victims-and-witnesses',
  'health-and-vulnerability',
  'firearms-and-licensing',
  'images-sound-and-video',
  'location-and-movement',
  'communications',
  'employment',
  'finances',
  'use-of-the-service',
] as const;
export type DataCategory = (typeof dataCategories)[number];

export const processorRoles = ['processor', 'sub-processor', 'joint-controller', 'independent-controller'] as const;
export type ProcessorRole = (typeof processorRoles)[number];

/** What a processor did with a question about its guarantees (DPA 2018 s.59(2)). */
export const assuranceAnswers = ['answered', 'declined', 'no-answer'] as const;
export type AssuranceAnswer = (typeof assuranceAnswers)[number];

/** The ways in which personal data has a place: resting in one country says nothing of the other five. */
export const locationPlaces = ['storage', 'backup', 'processing', 'telemetry', 'support', 'keys'] as const;
export type LocationPlace = (typeof locationPlaces)[number];

export const recipientTypes = [
  'relevant-authority',
  'processor',
  'other-recipient',
  'controller-under-uk-gdpr',
] as const;
export type RecipientType = (typeof recipientTypes)[number];

/** On what a transfer rests: Part 3 ones first, then those of the UK GDPR. */
export const transferMechanisms = [
  'approved-by-regulations',
  'safeguards-in-an-instrument',
  'safeguards-by-own-test',
  'special-circumstances',
  'strictly-necessary-to-other-recipient',
  'article-45a',
  'article-46-agreement',
  'article-46-addendum',
  'article-46-binding-corporate-rules',
  'article-49',
] as const;
export type TransferMechanism = (typeof transferMechanisms)[number];

export const transferStatements = ['none', 'some'] as const;
export type TransferStatement = (typeof transferStatements)[number];

export const alternativeKinds = ['do-nothing', 'uk-only', 'other'] as const;
export type AlternativeKind = (typeof alternativeKinds)[number];

/** The operations of which an automated system keeps logs (DPA 2018 s.62(1)). */
export const loggedOperations = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
] as const;
export type LoggedOperation = (typeof loggedOperations)[number];

export const captures = ['yes', 'no', 'not-applicable'] as const;
export type Capture = (typeof captures)[number];

export const consulteeRelations = [
  'data-protection-officer',
  'information-security',
  'processor',
  'own-force',
  'staff-association',
  'victims-group',
  'academic',
  'ethics-panel',
  'other-data-protection-officer',
  'partner-agency',
  'people-concerned',
  'programme',
] as const;
export type ConsulteeRelation = (typeof consulteeRelations)[number];

/** Contact with the regulator: formal consultation and informal advice are never the same (law 16). */
export const regulatorContacts = [
  'informal-advice',
  'formal-prior-consultation',
  'breach',
  'audit',
  'complaint',
] as const;
export type RegulatorContact = (typeof regulatorContacts)[number];

export const harmTypes = [
  'loss-of-rights',
  'inaccuracy-not-correctable',
  'uncontrolled-copying',
  'unlawful-disclosure',
  'discrimination',
  'physical-harm',
  'reputational',
  'financial',
  'loss-of-confidentiality',
  'loss-of-evidence-integrity',
  'function-creep',
  'compelled-disclosure-abroad',
] as const;
export type HarmType = (typeof harmTypes)[number];

export const measureKinds = ['technical', 'organisational', 'contractual', 'physical'] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const measureEffects = ['eliminated', 'reduced', 'accepted'] as const;
export type MeasureEffect = (typeof measureEffects)[number];

/** What a measure works by. Some fit a harm and some do not. */
export const controls = [
  'access-control',
  'encryption-and-keys',
  'configuration',
  'retention-and-deletion',
  'search-and-correction',
  'logging-and-audit',
  'separation',
  'procedure',
  'contract',
  'governance',
  'training',
  'policy',
] as const;
export type Control = (typeof controls)[number];

/** The scales that a measure can lower. */
export const riskAxes = ['likelihood', 'severity'] as const;
export type RiskAxis = (typeof riskAxes)[number];

export const evidenceKinds = [
  'test-report',
  'configuration-record',
  'policy',
  'agreement',
  'security-assessment',
  'legacy-privacy-assessment',
  'minutes-or-letter',
  'other',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const markings = ['official', 'official-sensitive'] as const;
export type Marking = (typeof markings)[number];

export const publicationMarks = ['publish', 'redact'] as const;
export type PublicationMarkWord = (typeof publicationMarks)[number];
