import type { Service } from '@countersign/catalogue';
import type { AssessmentRecords, PartsInScreening } from '@countersign/domain/assessment/lifecycle';
import type { ItemQuestion } from '@countersign/domain/assessment/questions';
import type { ScreeningRecords } from '@countersign/domain/assessment/screening';
import type { OrganisationKind, Role } from '@countersign/domain/authority';
import type { Answer, Beside, Release, AssessedItem, TemplateItem } from '@countersign/domain/document/items';
import type { Instant } from '@countersign/domain/kernel';
import type { FindingOverride, RuleId } from '@countersign/domain/rule-book/finding';

export interface Certificate {
  readonly decisionId: string;
  readonly certificate: string;
  readonly hash: string;
}

interface Turn {
  readonly by: string;
  readonly at: Instant;
}

interface TurnOfFinding extends Turn {
  readonly rule: RuleId;
}

/** What was ever recorded beside the text: measures in place and findings set aside, those withdrawn since included. */
export interface BesideHistory {
  readonly inPlace: readonly (Turn & { readonly measure: string })[];
  readonly noLongerInPlace: readonly (Turn & { readonly measure: string; readonly reason: string })[];
  readonly overrides: readonly (TurnOfFinding & { readonly reason: string })[];
  readonly confirmations: readonly TurnOfFinding[];
  readonly overridesWithdrawn: readonly TurnOfFinding[];
}

/** One assessment as its rows say it, before anything is worked out. */
export interface LoadedAssessment {
  readonly id: string;
  readonly title: string;
  readonly serviceId: string;
  readonly service: Service;
  readonly matrixId: string;
  readonly matrixVersion: string;
  readonly startedBy: string;
  readonly startedAt: Instant;
  readonly release: Release & { readonly title: string };
  readonly controller: {
    readonly id: string;
    readonly kind: OrganisationKind;
    readonly name: string;
    readonly shortName: string;
    readonly demonstration: boolean;
    readonly note: string;
  };
  readonly answers: readonly Answer[];
  readonly removed: readonly Answer[];
  readonly beside: Beside;
  readonly questions: readonly ItemQuestion[];
  readonly overrides: readonly FindingOverride[];
  readonly besideHistory: BesideHistory;
  readonly screening: ScreeningRecords;
  readonly records: AssessmentRecords;
  readonly certificates: readonly Certificate[];
  readonly people: Readonly<Record<string, string>>;
  /** When it was read, by the database's clock: what is judged of it is judged as of then. */
  readonly readAt: Instant;
  /** The reader, on whom it depends which acts are offered. */
  readonly reader: { readonly personId: string; readonly roles: readonly Role[] };
}

/** An assessment as its rows say it, read by nobody in particular. */
export type KeptAssessment = Omit<LoadedAssessment, 'reader' | 'readAt'>;

/** What was saved in an assessment since a moment, with what it takes to show it. */
export interface Changes {
  readonly items: readonly AssessedItem[];
  readonly removedIds: readonly string[];
  readonly matrixId: string;
  readonly matrixVersion: string;
  readonly people: Readonly<Record<string, string>>;
}

/** One item of an assessment, held against a submission while it is written. */
export interface HeldItem {
  readonly id: string;
  readonly serviceId: string;
  readonly matrixId: string;
  readonly matrixVersion: string;
  /** The release's item, or for a row its table. Null where the release has no such item. */
  readonly item: TemplateItem | null;
  /** Whether the item is asked here, as the rest of the document stands. */
  readonly applies: boolean;
  readonly beside: Beside;
  readonly answer: Answer | null;
  readonly contentHash: string | null;
  /** How many rows the table has that a new row is for. */
  readonly rowsNow: number;
  /** Without the points of advice, the answers to them and the conditions of a decision. */
  readonly records: AssessmentRecords;
  readonly screening: PartsInScreening;
  /** Of who holds it, who answered it and who recorded what stands beside it; or of everybody. */
  readonly people: Readonly<Record<string, string>>;
}
