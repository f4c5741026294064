import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/round';
import { paths } from '../../../../browser/paths.js';

/** The short ways to what matters, for those who advise, approve, send back and decide. */
export const ReviewByException = ({ assessmentId }: { assessmentId: string }) => (
  <ul className="govuk-list govuk-list--bullet">
    <li>
      <Link href={paths.assessmentInBrief(assessmentId)}>{words.onePageBriefWithChanges}</Link>
    </li>
    <li>
      <Link href={paths.reviewAssessment(assessmentId)}>{words.review}</Link>
    </li>
    <li>
      <Link href={paths.assessmentQuestions(assessmentId)}>{words.questionsAndAnswers}</Link>
    </li>
    <li>
      <Link href={paths.measuresInPlace(assessmentId)}>{words.measuresAndWhether}</Link>
    </li>
  </ul>
);
