import { Checkboxes, DateInput, type DateText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/review';
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
      legend={words.showItemsThatAre}
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
      legend={words.changedSince}
      legendSize="s"
      hint={words.forExample132026}
      value={since}
      onChange={onSince}
    />
  </>
);
