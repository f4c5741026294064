import type { Answer, AssessmentRecords, Instant, OrganisationKind, Release, TemplateItem } from '@countersign/domain';

export interface Certificate {
  readonly decisionId: string;
  readonly certificate: string;
  readonly hash: string;
}

/** One assessment as its rows say it, before anything is worked out. */
export interface LoadedAssessment {
  readonly id: string;
  readonly title: string;
  readonly serviceId: string;
  readonly matrixId: string;
  readonly matrixVersion: string;
  readonly startedBy: string;
  readonly startedAt: Instant;
  readonly release: Release;
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
  readonly records: AssessmentRecords;
  readonly certificates: readonly Certificate[];
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
  readonly answer: Answer | null;
  readonly contentHash: string | null;
  /** How many rows the table has that a new row is for. */
  readonly rowsNow: number;
  readonly records: AssessmentRecords;
  readonly answeredByName: string | null;
}
