import { Checkboxes, DateInput, type DateText } from '@countersign/ui';
import { reviewReasons, reviewReasonText, type ReviewReason } from './review-items.js';

interface ReviewFilterProps {
  readonly reasons: readonly ReviewReason[];
  readonly since: DateText;
  /** How many items there are of each reason. */
  readonly countOf: (reason: ReviewReason) => number;
  readonly onReasons: (reasons: readonly ReviewReason[]) => void;
  readonly onSince: (since: DateText) => void;
}

/** Which items to look at. What is chosen is shown at once. */
export const ReviewFilter = ({ reasons, since, countOf, onReasons, onSince }: ReviewFilterProps) => (
  <>
    <Checkboxes
      small
      name="reasons"
      idPrefix="reasons"
      legend="Show items that are"
      legendSize="s"
      items={reviewReasons.map((reason) => ({
        value: reason,
        text: `${reviewReasonText[reason]} (${countOf(reason)})`,
      }))}
      values={reasons}
      onChange={(chosen) => onReasons(chosen as ReviewReason[])}
    />
    <DateInput
      id="since"
      namePrefix="since"
      legend="Changed since"
      legendSize="s"
      hint="For example, 1 3 2026."
      value={since}
      onChange={onSince}
    />
  </>
);
