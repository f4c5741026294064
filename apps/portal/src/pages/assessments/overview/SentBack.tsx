import type { Instant } from '@countersign/domain/kernel';
import { NotificationBanner } from '@countersign/ui';
import { When } from '../../../parts/words/When.js';

interface SentBackProps {
  /** One of: adviser, approver-of-measures. */
  readonly part: string;
  readonly reason: string;
  readonly at: Instant;
  readonly by: { readonly name: string };
}

/** The person who sent the text back to writing, and the reason: for those who write on. */
export const SentBack = ({ part, reason, at, by }: SentBackProps) => (
  <NotificationBanner
    title="Sent back to writing"
    heading={part === 'adviser' ? `Sent back by ${by.name}` : `${by.name} declined the measures`}
  >
    <p className="govuk-body">
      <When at={at} />. Nothing is decided until it is handed in again.
    </p>
    <p className="govuk-body app-preserve-lines">{reason}</p>
  </NotificationBanner>
);
