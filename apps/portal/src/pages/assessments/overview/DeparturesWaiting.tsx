import { Link, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/overview';
import { paths } from '../../../browser/paths.js';
import type { AssessmentDocument } from '../reading/assessment-document.js';

/** Levels set by hand that wait for a second person. */
export const DeparturesWaiting = ({ assessment }: { assessment: AssessmentDocument }) => {
  const waiting = assessment.items.filter(({ departure }) => departure !== null && departure.confirmedBy === null);
  if (waiting.length === 0) return null;
  return (
    <>
      <WarningText>
        {waiting.length === 1 ? words.oneLevelWasSet : words.levelsWereSetByHand({ waiting: waiting.length })}
      </WarningText>
      <ul className="govuk-list govuk-list--bullet">
        {waiting.map(({ id, title }) => (
          <li key={id}>
            <Link href={paths.assessmentItem(assessment.id, id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
};
