import type { PeopleCategory, Regime, StageKind } from '../document/kinds/enumerations.js';
import type { Few } from '../kernel/few.js';
import type { Day, Instant } from '../kernel/instant.js';
import type { MeasureState } from '../risk/measure-state.js';
import type { Level } from '../matrix/matrix.js';
import type { PointAnswer, Submission } from '../assessment/lifecycle/records.js';

/** How much a brief holds of anything that there can be many of, so that it stays one page. Characters for the lengths. */
export const briefBounds = { few: 5, names: 3, name: 80, text: 120 } as const;

export interface NamedInBrief {
  readonly id: string;
  readonly title: string;
}

export interface RiskInBrief extends NamedInBrief {
  /** Before any measure. */
  readonly before: Level | null;
  /** Once every measure is in place, as the duty to consult has it. */
  readonly after: Level | null;
  /** With only the measures that are in place. */
  readonly now: Level | null;
  /** Whether a level set by hand counts for it. */
  readonly setByHand: boolean;
}

export interface MeasureInBrief {
  readonly riskId: string;
  readonly text: string;
  readonly owner: string;
  readonly due: Day | null;
  readonly state: MeasureState;
}

export interface PointInBrief {
  readonly id: string;
  readonly text: string;
  /** Null while nobody has decided. */
  readonly answer: PointAnswer | null;
}

/** One page of what was handed in, for whoever decides on it. */
export interface AssessmentBrief {
  readonly handedIn: Submission;
  readonly processing: {
    readonly controller: string;
    readonly serviceId: string;
    readonly releaseNumber: string;
    readonly activities: Few<NamedInBrief>;
    /** The section of the document that tells of the activities; null where there is none. */
    readonly section: string | null;
    readonly components: Few<string>;
    readonly stages: readonly StageKind[];
    /** How many people may use the service; 0 where that is not answered. */
    readonly users: number;
  };
  readonly people: {
    readonly categories: readonly PeopleCategory[];
    readonly regimes: readonly Regime[];
    /** The activities whose processing is sensitive. */
    readonly sensitive: number;
    /** How many people a year the largest activity is about; null where none says so. */
    readonly mostInAYear: number | null;
    /** The activities that name no category of people. */
    readonly unsaid: number;
  };
  readonly risks: {
    readonly count: number;
    readonly highNow: number;
    /** The risks that are not scored, so that nobody can say how high they are. */
    readonly notScored: number;
    /** The highest of all; null where there is no risk, or one is not scored. */
    readonly now: Level | null;
    readonly after: Level | null;
    readonly highest: readonly RiskInBrief[];
  };
  readonly measures: {
    readonly all: number;
    readonly inPlace: number;
    readonly overdue: number;
    readonly waiting: Few<MeasureInBrief>;
  };
  /** Null while no advice has been given. */
  readonly advice: {
    readonly by: string;
    readonly at: Instant;
    readonly canProceed: boolean;
    readonly remark: string;
    readonly points: Few<PointInBrief>;
    readonly isAnswered: boolean;
    readonly overruled: number;
  } | null;
  readonly local: {
    readonly own: Few<NamedInBrief>;
    readonly adapted: Few<NamedInBrief>;
    readonly rejected: Few<NamedInBrief>;
    readonly reliedOn: number;
    readonly ownWords: number;
    /** The share of the words that are national, from 0 to 1. */
    readonly nationalShare: number;
  };
  /** Null where nothing was signed before. */
  readonly changed: {
    readonly signedBy: string;
    readonly signedAt: Instant;
    /** SHA-256 of the text that was signed. */
    readonly hash: string;
    readonly isRevoked: boolean;
    readonly releaseNumber: string;
    readonly added: Few<NamedInBrief>;
    readonly altered: Few<NamedInBrief>;
    readonly removed: Few<NamedInBrief>;
  } | null;
}
