import { countMeasures, measuresToFollow } from '@countersign/domain/risk';
import { Button, InsetText, WarningText } from '@countersign/ui';
import { today } from '../../../parts/words/today.js';
import { useMay } from '../../../layout/MeProvider.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { resolvedDocument } from '../reading/resolved.js';
import { useAssessmentDocument } from '../reading/useAssessmentDocument.js';
import { RisksWithMeasures } from './RisksWithMeasures.js';

const overdueText = (count: number) =>
  count === 1
    ? 'One measure is past its day and not in place.'
    : `${count} measures are past their day and not in place.`;

/** Every measure of every risk that counts: the plan, and what is done of it. */
export const MeasuresInPlacePage = ({ assessmentId }: { assessmentId: string }) => {
  const mayRecord = useMay('record-measure-in-place');
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const risks = measuresToFollow(resolvedDocument(assessment.items), today());
  const { all, inPlace, overdue } = countMeasures(risks);
  return (
    <Page
      wide
      title="Measures"
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: 'Back to the assessment' }}
    >
      <p className="govuk-body">
        A measure lowers a risk once it is in place, and not before. The gate of each stage reads the level as it is
        now.
      </p>
      {risks.length === 0 ? (
        <InsetText>No risk counts in this assessment yet, so there is nothing to follow.</InsetText>
      ) : (
        <InsetText>
          {inPlace} of {all} measures are in place.
        </InsetText>
      )}
      {mayRecord && all - inPlace > 1 && (
        <Button href={paths.recordSeveralInPlace(assessmentId)}>Record several as in place</Button>
      )}
      {overdue > 0 && <WarningText>{overdueText(overdue)}</WarningText>}
      <RisksWithMeasures assessment={assessment} risks={risks} mayRecord={mayRecord} />
    </Page>
  );
};
