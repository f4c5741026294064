import { Link } from '@countersign/ui';
import { paths } from '../../../../browser/paths.js';

/** The short ways to what matters, for those who advise, approve, send back and decide. */
export const ReviewByException = ({ assessmentId }: { assessmentId: string }) => (
  <ul className="govuk-list govuk-list--bullet">
    <li>
      <Link href={paths.assessmentInBrief(assessmentId)}>
        In brief, on one page, with what changed since the last signature
      </Link>
    </li>
    <li>
      <Link href={paths.reviewAssessment(assessmentId)}>What is ours, what changed, what is flagged</Link>
    </li>
    <li>
      <Link href={paths.assessmentQuestions(assessmentId)}>Questions asked and answered</Link>
    </li>
    <li>
      <Link href={paths.measuresInPlace(assessmentId)}>Measures, and which of them are in place</Link>
    </li>
  </ul>
);
