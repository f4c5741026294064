import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/publication';
import { useMay } from '../../../layout/MeProvider.js';
import { useAssessmentDocument } from '../reading/useAssessmentDocument.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { countMarks } from './mark-states.js';
import { MarkForm } from './MarkForm.js';
import { MarksToRead } from './MarksToRead.js';

/** What may be published of an assessment, item by item, and what is withheld and why. */
export const PublicationPage = ({ assessmentId }: { assessmentId: string }) => {
  const mayMark = useMay('mark-for-publication');
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const counts = countMarks(assessment.items);
  return (
    <Page
      title={words.publicationMarks}
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      <p className="govuk-body">{words.decideForEachItemWhether}</p>
      <SummaryList
        rows={[
          { key: words.toPublish, value: counts.publish },
          { key: words.toRedact, value: counts.redact },
          { key: words.withoutAMark, value: counts.unmarked },
          { key: words.notApplicable, value: counts['not-applicable'] },
        ]}
      />
      {mayMark && assessment.openToWriting ? (
        <MarkForm assessment={assessment} />
      ) : (
        <MarksToRead items={assessment.items} />
      )}
    </Page>
  );
};
