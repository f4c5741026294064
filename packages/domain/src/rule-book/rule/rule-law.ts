import type { Control, HarmType, Regime } from '../../document/kinds/enumerations.js';
import type { Day } from '../../kernel/instant.js';
import type { Matrix } from '../../matrix/matrix.js';

/** The law and the service as data, as a rule reads them on one day: given from the catalogue (law 15). */
export interface RuleLaw {
  /** The day that the document is judged on. */
  readonly day: Day;
  readonly matrix: Matrix;
  /** Whether the document says by which matrix, in which version, it was scored. */
  readonly isMethodPinned: boolean;
  /** The day from which an assessment is owed (DPA 2018 s.64(1); UK GDPR Art 35(1)); null where no law asks for one. */
  readonly dutyToAssessFrom: Day | null;
  /** The components of the service, each with the processor that runs it, and whether it records people. */
  readonly components: readonly { readonly id: string; readonly processor: string; readonly records: boolean }[];
  /** The processors that the catalogue knows, with the country whose courts reach the parent company. */
  readonly processors: readonly { readonly id: string; readonly parentJurisdiction: string }[];
  /** The conditions of Schedule 8 in force, each with the ids of its sub-tests. */
  readonly schedule8: readonly { readonly id: string; readonly subtests: readonly string[] }[];
  /** The rights that a document must answer, by regime. */
  readonly rights: readonly { readonly id: string; readonly regime: Regime }[];
  readonly logging: {
    /** Whether a log of consultation or disclosure must show the justification on this day (s.62(2), (3)). */
    readonly isJustificationAsked: boolean;
    /** How many days a test of the logs stays good. */
    readonly testGoodForDays: number;
  };
  /** The known risks that every document assesses or sets aside with a reason. */
  readonly knownRisks: readonly { readonly id: string }[];
  /** The controls that fit a harm. */
  readonly controlsFor: Readonly<Record<HarmType, readonly Control[]>>;
  readonly screening: readonly ScreeningCriterion[];
  readonly transfers: {
    /** Whether a transfer to a processor abroad may rest on a contract that complies with section 59 (s.73(4)(aa)). */
    readonly isProcessorRouteOpen: boolean;
    /** Whether a country of the European Union is a third country on this day (DPA 2018 s.33(7)). */
    readonly isUnionAbroad: boolean;
    /** The countries with an approval under Part 3, and those under the UK GDPR: never one for the other. */
    readonly approvedUnderPart3: readonly string[];
    readonly approvedUnderUkGdpr: readonly string[];
  };
  /** Whether a controller must give people a way to complain to it on this day (DPA 2018 s.164A). */
  readonly isComplaintsFormAsked: boolean;
  /** Phrases that say something without saying it, in small letters. */
  readonly phrases: {
    readonly asExisting: readonly string[];
    readonly addressedElsewhere: readonly string[];
    readonly consultedRegulator: readonly string[];
    readonly withoutEnd: readonly string[];
    /** What a text says that speaks of a regime. */
    readonly ukGdpr: readonly string[];
    readonly part3: readonly string[];
  };
  readonly thresholds: {
    /** Fewer words than this in a local answer is thin. */
    readonly thinWords: number;
    /** The share of two risks' measures that are the same, from which the two have the same measures. */
    readonly sameMeasures: number;
    /** The share of those consulted who belong to the programme or the own force, above which nobody else was asked. */
    readonly ownVoices: number;
    /** The share of items marked to be redacted above which somebody has to look. */
    readonly redacted: number;
  };
}

/** One criterion of screening: met alone it may call for an assessment, or only together with another. */
export interface ScreeningCriterion {
  readonly id: string;
  readonly needsAnother: boolean;
}
