import { isBlankContent, type Placement, type Stance } from '@countersign/domain/document/items';
import type { Day, Instant } from '@countersign/domain/kernel';
import type { Content } from '@countersign/domain/document/content';
import * as words from '@countersign/words/portal/pages/assessments/review';

/** Why somebody who reviews by exception looks at an item. */
export const reviewReasons = ['flagged', 'asked', 'adapted', 'rejected', 'local', 'evidence', 'changed'] as const;
export type ReviewReason = (typeof reviewReasons)[number];

export const reviewReasonText: Record<ReviewReason, string> = {
  flagged: words.flaggedByARule,
  asked: words.withAnOpenQuestion,
  adapted: words.nationalTextAdapted,
  rejected: words.nationalTextRejected,
  local: words.writtenByTheForce,
  evidence: words.withEvidenceFiles,
  changed: words.changedSinceADate,
};

interface Reviewable {
  readonly id: string;
  readonly applies: boolean;
  readonly placement: Placement;
  readonly stance: Stance | null;
  readonly content: Content | null;
  readonly openQuestions: number;
  readonly files: readonly unknown[];
  readonly at: Instant | null;
}

export interface ReviewBy {
  readonly flagged: ReadonlySet<string>;
  /** Null where no day is given: then nothing is changed since. */
  readonly since: Day | null;
}

const isSaid = ({ content }: Reviewable) => content !== null && !isBlankContent(content);

const tests: Record<ReviewReason, (item: Reviewable, by: ReviewBy) => boolean> = {
  flagged: ({ id }, { flagged }) => flagged.has(id),
  asked: ({ openQuestions }) => openQuestions > 0,
  adapted: ({ stance }) => stance === 'adapted',
  rejected: ({ stance }) => stance === 'rejected',
  local: (item) => item.placement === 'local' && isSaid(item),
  evidence: ({ files }) => files.length > 0,
  changed: ({ at }, { since }) => at !== null && since !== null && at >= since,
};

/** The items that are asked here and that one of the reasons holds for, in the order of the document. */
export const itemsToReview = <Item extends Reviewable>(
  items: readonly Item[],
  reasons: readonly ReviewReason[],
  by: ReviewBy,
): readonly Item[] => items.filter((item) => item.applies && reasons.some((reason) => tests[reason](item, by)));
