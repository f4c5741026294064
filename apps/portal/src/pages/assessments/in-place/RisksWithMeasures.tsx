import type { RiskToFollow } from '@countersign/domain/risk';
import { Heading, Link, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/in-place';
import { FoldedPart } from '../../../parts/folding/FoldedPart.js';
import { paths } from '../../../browser/paths.js';
import type { AssessmentDocument } from '../reading/assessment-document.js';
import { inPlaceInWords, isWaiting } from './measures-to-follow.js';
import { MeasuresOfRisk } from './MeasuresOfRisk.js';

interface RisksWithMeasuresProps {
  readonly assessment: AssessmentDocument;
  readonly risks: readonly RiskToFollow[];
  readonly mayRecord: boolean;
}

interface GroupProps extends RisksWithMeasuresProps {
  readonly heading: string;
}

const Group = ({ heading, assessment, risks, mayRecord }: GroupProps) =>
  risks.length > 0 && (
    <>
      <Heading level={2}>{heading}</Heading>
      {risks.map((risk) => (
        <FoldedPart
          key={risk.id}
          id={`risk-${risk.id}`}
          title={`${risk.title}: ${inPlaceInWords(risk)}`}
          headingLevel={3}
        >
          {() => (
            <>
              <p className="govuk-body">
                <Link href={paths.assessmentItem(assessment.id, risk.id)}>
                  {words.readTheRisk}
                  <VisuallyHidden>: {risk.title}</VisuallyHidden>
                </Link>
              </p>
              <MeasuresOfRisk
                assessmentId={assessment.id}
                risk={risk}
                inPlace={assessment.items.find(({ id }) => id === risk.id)?.inPlace ?? []}
                mayRecord={mayRecord}
              />
            </>
          )}
        </FoldedPart>
      ))}
    </>
  );

/** The risks with their measures, each closed until somebody opens it; first those for which something is to be done. */
export const RisksWithMeasures = ({ risks, ...rest }: RisksWithMeasuresProps) => (
  <>
    <Group {...rest} heading={words.notAllInPlaceYet} risks={risks.filter(isWaiting)} />
    <Group {...rest} heading={words.allInPlace} risks={risks.filter((risk) => !isWaiting(risk))} />
  </>
);
