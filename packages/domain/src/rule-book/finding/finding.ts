import type { Instant } from '../../kernel/instant.js';

/** The rules of the rule book that a document is judged by. Text, law and remedy stand in the catalogue under the id. */
export const ruleIds = [
  'L03_RETROSPECTIVE',
  'L06_LEGACY_PIA',
  'L11_SECTION_REVIEW',
  'L13_LOCAL_COVERAGE',
  'L14_DEFERRED_ITEMS',
  'L17_JOINT_SIGNATURES',
  'L30_COMPONENT_HAS_PROCESSOR',
  'L31_DESCRIPTION_NOT_ROLE',
  'L32_DECLINED_ASSURANCE',
  'L47_EVIDENCE_HELD',
  'L50_ONE_REGIME_PER_ACTIVITY',
  'L51_CATEGORY_REGIME_CONFLICT',
  'L52_RISK_REGIME',
  'L53_BASIS_ENUM',
  'L54_SCH8',
  'L55_RIGHTS_MATRIX',
  'L56_DS_CATEGORIES',
  'L57_LOGGING_MATRIX',
  'L58_SYSTEM_OF_RECORD',
  'L60_MATRIX_COMPUTED',
  'L61_SAME_INPUT_SAME_OUTPUT',
  'L62_METHOD_PINNED',
  'L63_IDENTICAL_MITIGATION',
  'L64_MEASURE_HARM_MATCH',
  'L65_WRONG_EVIDENCE_TYPE',
  'L67_RISK_LIBRARY',
  'L68_STATUTORY_CONTENT',
  'L70_ENGAGEMENT_TYPE',
  'L71_ACTION_CLOSURE',
  'L72_CLAIM_ANCHOR',
  'L73_CITATION_CHECK',
  'L74_ALTERNATIVES',
  'L83_PUBLISH_READY',
  'L90_CONSULTEE_DIVERSITY',
  'L100_ACTIVITY_IN_USE_NOT_ASSESSED',
  'L101_RECORDING_RETENTION',
  'L102_PARTNER_GUEST_ACCESS',
  'L103_LIVE_VIDEO',
  'L104_SCREENING',
  'L110_LOCATION_MODEL',
  'L111_EXCEPTION_IMPORT',
  'L112_CONTRADICTION',
  'L113_TRANSFER_TESTS',
  'L114_PARENT_JURISDICTION',
  'L115_INSTRUCTION_REGISTER',
  'L120_NOTICE_AND_COMPLAINT',
  'R0_LOST_REFERENCE',
  'W1_OPEN_QUESTION',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Why a finding is not to hold, by whom, and who agreed as the second person. It counts only once somebody has. */
export interface FindingOverride {
  readonly id: string;
  readonly rule: RuleId;
  readonly itemId: string | null;
  readonly field: string | null;
  readonly problem: string;
  /** The version of the item that it was made on: any later change of the item lets it lapse. 0 for the document. */
  readonly version: number;
  /** What the finding said, as `saidBy` writes it: it lapses once that says anything else. Null where nobody kept it. */
  readonly facts: string | null;
  readonly reason: string;
  readonly by: string;
  readonly confirmedBy: string | null;
  readonly at: Instant;
}

/** What a rule says of a document: which item, which field of it, and the facts for the sentence. */
export interface Finding {
  readonly rule: RuleId;
  readonly blocks: boolean;
  /** Null where the finding is about the document as a whole. */
  readonly itemId: string | null;
  readonly field: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The override that was made of it, whether it counts yet or not. */
  readonly override?: FindingOverride;
}
