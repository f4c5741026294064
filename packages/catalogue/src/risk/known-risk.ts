import type { Control, HarmType, MeasureEffect, MeasureKind, RiskAxis } from '@countersign/domain';
import type { Confidence } from '../law/provision.js';

/** Something that happened elsewhere, with where it is told. */
export interface Happened {
  readonly text: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** A measure to begin from: the force still says who does it, by when, and what shows it. */
export interface SuggestedMeasure {
  readonly text: string;
  readonly measureKind: MeasureKind;
  readonly control: Control;
  readonly effect: MeasureEffect;
  readonly lowers: readonly RiskAxis[];
}

/** A risk that is known from elsewhere: a force assesses it, or says why it does not arise there. */
export interface KnownRisk {
  readonly id: string;
  readonly title: string;
  /** What happens to people, in one sentence. */
  readonly harm: string;
  readonly harmType: HarmType;
  /** Whether every assessment has to assess it or set it aside; the others are offered. */
  readonly isAskedOfAll: boolean;
  readonly happened: readonly Happened[];
  readonly measures: readonly SuggestedMeasure[];
  /** Provision ids. */
  readonly law: readonly string[];
  readonly source: string;
  readonly confidence: Confidence;
}

const lowering = (lowers: readonly RiskAxis[]) => (measureKind: MeasureKind, control: Control, text: string) =>
  ({ text, measureKind, control, effect: 'reduced', lowers }) as const;

/** A measure that makes the harm less likely. */
export const lessLikely = lowering(['likelihood']);
/** A measure that makes the harm less severe where it happens. */
export const lessSevere = lowering(['severity']);

export const press2020 = { source: 'Computer Weekly 252493673, December 2020', confidence: 'medium' } as const;
export const icoRelease2024 = {
  source: 'Information Commissioner, response IC-325393-H7T4, September 2024',
  confidence: 'high',
} as const;
