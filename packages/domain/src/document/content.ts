import type { Day } from '../kernel/instant.js';
import type { Likelihood, Severity } from '../risk/matrix.js';

export type Regime = 'uk-gdpr' | 'part-3' | 'part-4';

export type LawEnforcementPurpose =
  | 'prevention'
  | 'investigation'
  | 'detection'
  | 'prosecution'
  | 'execution-of-penalties'
  | 'safeguarding-public-security';

export type LawfulBasis =
  | 'part-3-consent'
  | 'part-3-task'
  | 'article-6-a-consent'
  | 'article-6-b-contract'
  | 'article-6-c-legal-obligation'
  | 'article-6-d-vital-interests'
  | 'article-6-e-public-task'
  | 'article-6-ea-recognised-legitimate-interest'
  | 'article-6-f-legitimate-interest';

export type PeopleCategory =
  | 'suspect'
  | 'convicted'
  | 'victim'
  | 'witness-or-other'
  | 'child'
  | 'vulnerable-adult'
  | 'officer-or-staff'
  | 'partner-staff'
  | 'member-of-public'
  | 'complainant'
  | 'informant-or-protected-person';

export type ProcessorRole = 'processor' | 'sub-processor' | 'joint-controller' | 'independent-controller';

export type HarmType =
  | 'loss-of-rights'
  | 'inaccuracy-not-correctable'
  | 'uncontrolled-copying'
  | 'unlawful-disclosure'
  | 'discrimination'
  | 'physical-harm'
  | 'reputational'
  | 'financial'
  | 'loss-of-confidentiality'
  | 'loss-of-evidence-integrity'
  | 'function-creep'
  | 'compelled-disclosure-abroad';

/** Prose in answer to a question. */
export interface QuestionContent {
  readonly kind: 'question';
  readonly text: string;
}

/** A whole number in answer to a question, such as how many people may use the service. */
export interface NumberContent {
  readonly kind: 'number';
  readonly value: number;
}

/** One workload of the service, who runs it on the controller's behalf, and where. Blank text means not known yet. */
export interface ComponentContent {
  readonly kind: 'component';
  readonly component: string;
  readonly processor: string | null;
  readonly role: ProcessorRole | null;
  readonly storage: string;
  readonly processing: string;
  readonly support: string;
}

/** One processing activity under exactly one regime (DPA 2018 s.29, s.64(3)(a)). */
export interface ActivityContent {
  readonly kind: 'activity';
  readonly name: string;
  readonly description: string;
  readonly regime: Regime | null;
  readonly lawEnforcementPurpose: LawEnforcementPurpose | null;
  readonly purpose: string;
  readonly legalAuthority: string;
  readonly lawfulBasis: LawfulBasis | null;
  readonly sensitive: boolean | null;
  readonly strictNecessity: string;
  readonly schedule8Condition: string | null;
  /** Sub-test id to the reason it is met. */
  readonly schedule8Subtests: Readonly<Record<string, string>>;
  readonly policyDocument: string;
  readonly peopleCategories: readonly PeopleCategory[];
  readonly distinction: string;
  /** How facts are told apart from opinions (DPA 2018 s.38(2)). */
  readonly factsAndOpinions: string;
  /** How many people the data is about, in a year. */
  readonly peopleCount: number | null;
  readonly components: readonly string[];
  readonly retention: string;
}

export type MeasureKind = 'technical' | 'organisational' | 'contractual' | 'physical';
export type MeasureEffect = 'eliminated' | 'reduced' | 'accepted';

export interface Measure {
  readonly text: string;
  readonly measureKind: MeasureKind;
  readonly effect: MeasureEffect;
  readonly owner: string;
  /** The day by which it is to be in place; null where none is set. */
  readonly due: Day | null;
  /** What shows that it is in place: a document, a setting, a test. */
  readonly evidence: string;
}

/** A risk to people, scored before and after its measures. Levels are never in here: they are computed (law 7). */
export interface RiskContent {
  readonly kind: 'risk';
  readonly title: string;
  readonly harm: string;
  readonly harmType: HarmType;
  readonly regime: Regime | null;
  readonly likelihood: Likelihood | null;
  readonly severity: Severity | null;
  readonly measures: readonly Measure[];
  readonly residualLikelihood: Likelihood | null;
  readonly residualSeverity: Severity | null;
}

/** One obligation of an agreement template: what the clause must say. */
export interface ObligationContent {
  readonly kind: 'obligation';
  readonly clause: string;
  readonly text: string;
}

export type Content =
  QuestionContent | NumberContent | ComponentContent | ActivityContent | RiskContent | ObligationContent;

export type ContentKind = Content['kind'];
export type ContentOf<K extends ContentKind> = Extract<Content, { kind: K }>;
