import type { Day, Instant } from '../../kernel/instant.js';

/** The data protection officer's view of whether an assessment is needed, on the screening of that hash. */
export interface ScreeningView {
  readonly id: string;
  readonly hash: string;
  readonly needed: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** The signed decision that no assessment is needed, on the screening of that hash, until it is reviewed. */
export interface ScreeningDecision {
  readonly id: string;
  readonly hash: string;
  readonly reviewBy: Day;
  readonly certificate: string;
  readonly certificateHash: string;
  readonly by: string;
  readonly at: Instant;
}

export interface ScreeningRevocation {
  readonly decisionId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** Everything that was ever done about the screening of one assessment, oldest first. Nothing is changed or removed. */
export interface ScreeningRecords {
  readonly views: readonly ScreeningView[];
  readonly decisions: readonly ScreeningDecision[];
  readonly revocations: readonly ScreeningRevocation[];
}
