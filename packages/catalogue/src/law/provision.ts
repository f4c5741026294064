import type { Day } from '@countersign/domain/kernel';
import type { Regime } from '@countersign/domain/document/kinds';

export type Confidence = 'high' | 'medium' | 'low';

/** One demand of the law, or of guidance or policy, in the version that ran between two days. */
export interface Provision {
  /** Stays the same over versions: `id` and `inForceFrom` together name one. */
  readonly id: string;
  readonly instrument: string;
  readonly citation: string;
  readonly title: string;
  /** What it asks, in one plain sentence of our own. */
  readonly demand: string;
  readonly regimes: readonly Regime[];
  readonly inForceFrom: Day;
  /** The last day, inclusive; null while it is in force. */
  readonly inForceUntil: Day | null;
  readonly confidence: Confidence;
  readonly source: string;
}

/** A version of a provision as it is cited: all but what it asks, which only those need who read it. */
export type Cited = Pick<Provision, 'id' | 'citation' | 'title' | 'inForceFrom' | 'inForceUntil' | 'confidence'>;
