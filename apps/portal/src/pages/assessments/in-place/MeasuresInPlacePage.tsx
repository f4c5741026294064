import { countMeasures, measuresToFollow } from '@countersign/domain/risk';
import { Button, InsetText, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/in-place';
import { today } from '../../../parts/words/today.js';
import { useMay } from '../../../layout/MeProvider.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { resolvedDocument } from '../reading/resolved.js';
import { useAssessmentDocument } from '../reading/useAssessmentDocument.js';
import { RisksWithMeasures } from './RisksWithMeasures.js';

const overdueText = (count: number) => (count === 1 ? words.oneMeasureIsOverdue : words.measuresAreOverdue({ count }));

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
      title={words.measures}
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      <p className="govuk-body">{words.aMeasureLowersARisk}</p>
      {risks.length === 0 ? (
        <InsetText>{words.thereAreNoRisks}</InsetText>
      ) : (
        <InsetText>{words.ofMeasuresAreInPlace({ inPlace, all })}</InsetText>
      )}
      {mayRecord && all - inPlace > 1 && (
        <Button href={paths.recordSeveralInPlace(assessmentId)}>{words.markSeveralAsInPlace}</Button>
      )}
      {overdue > 0 && <WarningText>{overdueText(overdue)}</WarningText>}
      <RisksWithMeasures assessment={assessment} risks={risks} mayRecord={mayRecord} />
    </Page>
  );
};
