import type { Regime, StageKind } from '../document/kinds/enumerations.js';
import type { Day, Instant } from '../kernel/instant.js';
import type { Binding } from '../clauses/counterparty.js';
import type { Level } from '../matrix/matrix.js';

/**
 * The shape in which the fact of an assessment is kept. A fact of another shape opens nothing (law 1): it is worked out
 * anew from the records after an upgrade.
 */
export const assessmentFactFormat = 2;

/** An activity that a signed text covers: with these components, in these stages, and no others. */
export interface CoveredActivity {
  readonly id: string;
  readonly components: readonly string[];
  readonly stages: readonly StageKind[];
}

/** What a signed assessment covers, read from the sealed text that was signed. */
export interface Coverage {
  /** The components that the text does not mark as switched off. */
  readonly components: readonly string[];
  readonly activities: readonly CoveredActivity[];
  readonly users: number;
  readonly processors: readonly string[];
  readonly regimes: readonly Regime[];
  readonly residual: Level | null;
}

export interface SignatureFact {
  readonly decisionId: string;
  readonly hash: string;
  readonly at: Instant;
  /** When the text that was signed was handed in: what was published later was not read for it. */
  readonly handedInAt: Instant;
  /** The day by whose law the rules last judged the text that was signed. */
  readonly judgedOn: Day;
  readonly reviewBy: Day;
  readonly covers: Coverage;
}

/** The latest decision, where it is none that approves: it holds every gate until a new approval. */
export interface RefusalFact {
  readonly decisionId: string;
  readonly kind: 'reject' | 'refer';
  readonly at: Instant;
}

/** The risks of the signed text as they are now, with only the measures that are in place. */
export interface RisksNow {
  /** The highest level; null where it cannot be said. */
  readonly residual: Level | null;
  /** The risks whose level is high now, by the ids of their items. */
  readonly high: readonly string[];
  /** The risks whose level is higher now than the one that was accepted, by the ids of their items. */
  readonly raised: readonly string[];
}

export interface AssessmentFact {
  readonly format: typeof assessmentFactFormat;
  readonly assessmentId: string;
  readonly releaseId: string;
  readonly releaseNumber: string;
  readonly releaseHash: string;
  /** Null where a fact of another shape does not say. */
  readonly startedAt: Instant | null;
  readonly submittedHash: string | null;
  readonly advisedHash: string | null;
  readonly approvedHash: string | null;
  /** The signature that stands: null where none was given, or the last was revoked. */
  readonly signature: SignatureFact | null;
  /** Set where the fact was kept in another shape than today's, so that nobody can say whether a signature stands. */
  readonly isUnread?: true;
  readonly revokedAt: Instant | null;
  /** Null while the latest decision approves, and where none was taken. */
  readonly refusal: RefusalFact | null;
  /** Null while no signature stands: there is nothing accepted to measure against. */
  readonly now: RisksNow | null;
  /** Of the words last handed in, the share that is national, from 0 to 100; null where nothing was (M7). */
  readonly verbatimPercent: number | null;
}

export interface AgreementFact {
  readonly agreementId: string;
  readonly processor: string;
  readonly fileHash: string;
  readonly effectiveFrom: Day;
  readonly effectiveUntil: Day | null;
  /** How it binds the processor; an agreement by which nothing binds it is not held. */
  readonly binding: Binding;
  /** The ids of the limbs that count, each with words of its own regime. */
  readonly metLimbs: readonly string[];
}

/** What was asked for: law 3, only for the components, activities and people that the assessment covers. */
export interface StageRequest {
  readonly requestId: string;
  readonly stage: StageKind;
  readonly components: readonly string[];
  readonly activities: readonly string[];
  readonly users: number;
  readonly syntheticDataAttested: boolean;
  readonly askedAt: Instant;
}

/** A signed act of the controller. It opens nothing by itself: the conditions must hold as well. */
export interface OpeningFact {
  readonly openingId: string;
  readonly requestId: string;
  readonly at: Instant;
  readonly until: Day;
  readonly closedAt: Instant | null;
}

/**
 * The plain facts that a gate and the national board ask about one force and one service. Facts, never verdicts
 * (law 11): each noun writes its own in its own transaction, and no other record of the force is read.
 */
export interface Position {
  readonly assessment: AssessmentFact | null;
  readonly agreements: readonly AgreementFact[];
  /** The latest request of each stage, after those of it of which an opening was never closed. */
  readonly requests: readonly StageRequest[];
  readonly openings: readonly OpeningFact[];
}

export const emptyPosition: Position = { assessment: null, agreements: [], requests: [], openings: [] };
