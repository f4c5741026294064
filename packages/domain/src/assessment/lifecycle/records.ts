import type { Day, Instant } from '../../kernel/instant.js';

/** The document as it was handed in. `hash` is SHA-256 over its sealed canonical text. */
export interface Submission {
  readonly id: string;
  readonly hash: string;
  readonly by: string;
  readonly at: Instant;
}

export interface AdvicePoint {
  readonly id: string;
  readonly text: string;
}

/** The data protection officer's advice, sealed on the exact content advised on (law 8). */
export interface Advice {
  readonly submissionId: string;
  readonly hash: string;
  readonly points: readonly AdvicePoint[];
  /** What the adviser says in place of points; blank where there are points. */
  readonly remark: string;
  readonly canProceed: boolean;
  readonly by: string;
  readonly at: Instant;
}

export interface MeasuresApproval {
  readonly submissionId: string;
  readonly hash: string;
  readonly by: string;
  readonly at: Instant;
}

export type DecisionKind = 'approve' | 'approve-with-conditions' | 'reject' | 'refer';

/** What the decision-maker says of one point of advice: accepted, or overruled because. */
export interface PointAnswer {
  readonly pointId: string;
  readonly accepted: boolean;
  readonly reason: string;
}

/**
 * Why an assessment is referred to the regulator: a high risk remains after its measures, as the regulator reads the
 * duty; or it does not, and the force goes by the words of the section, which ask what the risk is in the absence of
 * measures (DPA 2018 s.65(2); UK GDPR Art 36(1)).
 */
export type ReferralGround = 'high-risk-remains' | 'strict-reading';

export interface Decision {
  readonly id: string;
  readonly submissionId: string;
  readonly hash: string;
  readonly kind: DecisionKind;
  readonly answers: readonly PointAnswer[];
  readonly residualRiskAccepted: boolean;
  readonly conditions: readonly string[];
  readonly reviewBy: Day;
  /** Why it is rejected or referred; blank where nothing was said. */
  readonly reason: string;
  /** Null where it is not referred, and where nobody kept it. */
  readonly ground: ReferralGround | null;
  /**
   * The day by whose law the rules judged the text for this decision; null where none ran again after it was handed in.
   */
  readonly judgedOn: Day | null;
  readonly by: string;
  readonly at: Instant;
}

export interface Revocation {
  readonly decisionId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

export interface TakingBack {
  readonly submissionId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** As which part somebody sends a document back to writing. */
export type SendsBackAs = 'adviser' | 'approver-of-measures';

/**
 * The text that was handed in goes back to writing, with reasons: by its adviser, or by the person who declines its
 * measures.
 */
export interface SendingBack {
  readonly submissionId: string;
  readonly hash: string;
  readonly part: SendsBackAs;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** Everything that was ever done to one assessment beyond writing it. Nothing in here is changed or removed (S1). */
export interface AssessmentRecords {
  readonly authors: readonly string[];
  /** The people who confirmed a departure or agreed to set a finding aside, whatever became of it since. */
  readonly secondPersons: readonly string[];
  readonly submissions: readonly Submission[];
  readonly takenBack: readonly TakingBack[];
  readonly sentBack: readonly SendingBack[];
  readonly advice: readonly Advice[];
  readonly approvals: readonly MeasuresApproval[];
  readonly decisions: readonly Decision[];
  readonly revocations: readonly Revocation[];
}
