import type { Instant } from '@countersign/domain/kernel';
import { NotificationBanner } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/round';
import { When } from '../../../../parts/words/When.js';

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
    title={words.sentBackForChanges}
    heading={part === 'adviser' ? words.sentBackByBy({ by: by.name }) : words.byDeclinedTheMeasures({ by: by.name })}
  >
    <p className="govuk-body">{words.whenItMustBeHanded({ when: <When at={at} /> })}</p>
    <p className="govuk-body app-preserve-lines">{reason}</p>
  </NotificationBanner>
);
