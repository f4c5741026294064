import type { Control, HarmType, MeasureEffect, MeasureKind, RiskAxis } from '@countersign/domain/document/kinds';
import { sources, type SourceId } from '../account/sources.js';
import { told, type Footing, type Told } from '../account/told.js';
import type { Confidence } from '../law/provision.js';

/** Something that happened elsewhere, with what it stands on, where it is told, and how sure that is. */
export interface Happened extends Told {
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

const happenedBy =
  (id: SourceId, confidence: Confidence) =>
  (text: string, footing: Footing): Happened => ({
    ...told(text, footing),
    source: `${sources[id].name}, ${sources[id].date}`,
    confidence,
  });

export const press2020 = happenedBy('press-2020', 'medium');
export const press2025 = happenedBy('press-2025', 'medium');
export const regulatorLetter2022 = happenedBy('regulator-letter-2022', 'medium');
export const regulator2024 = happenedBy('regulator-2024', 'high');
