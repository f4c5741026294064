import type { Day, Instant } from '../kernel/instant.js';

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

export interface Decision {
  readonly id: string;
  readonly submissionId: string;
  readonly hash: string;
  readonly kind: DecisionKind;
  readonly answers: readonly PointAnswer[];
  readonly residualRiskAccepted: boolean;
  readonly conditions: readonly string[];
  readonly reviewBy: Day;
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

/** Everything that was ever done to one assessment beyond writing it. Nothing in here is changed or removed (S1). */
export interface AssessmentRecords {
  readonly authors: readonly string[];
  readonly submissions: readonly Submission[];
  readonly takenBack: readonly TakingBack[];
  readonly advice: readonly Advice[];
  readonly approvals: readonly MeasuresApproval[];
  readonly decisions: readonly Decision[];
  readonly revocations: readonly Revocation[];
}
