import { measuresToFollow } from '@countersign/domain/risk';
import { Heading, Link, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/risk';
import { LevelTag } from '../../../parts/records/LevelTag.js';
import { today } from '../../../parts/words/today.js';
import { useMay } from '../../../layout/MeProvider.js';
import { paths } from '../../../browser/paths.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { MeasuresOfRisk } from '../in-place/MeasuresOfRisk.js';
import { resolved } from '../reading/resolved.js';
import { levelDifference } from './level-difference.js';

/** A risk as it is saved: its level before measures, as accepted, as it is now, and the national level beside ours. */
export const LevelsOfRisk = ({ assessmentId, item }: { assessmentId: string; item: DocumentItem }) => {
  const mayRecord = useMay('record-measure-in-place');
  const [risk] = measuresToFollow([resolved(item)], today());
  if (item.content?.kind !== 'risk' || risk === undefined) return null;
  const difference = levelDifference(item.nationalResidualLevel, item.residualLevel);
  return (
    <section aria-label={words.levelsOfThisRisk}>
      <Heading level={2}>{words.levelsAsSaved}</Heading>
      <SummaryList
        rows={[
          { key: words.beforeMeasures, value: <LevelTag level={item.inherentLevel} /> },
          { key: words.onceEveryMeasure, value: <LevelTag level={item.residualLevel} /> },
          ...(item.residualLevel === item.computedResidualLevel
            ? []
            : [
                {
                  key: words.accordingToTheMatrixBefore,
                  value: <LevelTag level={item.computedResidualLevel} />,
                },
              ]),
          { key: words.now, value: <LevelTag level={item.levelNow} /> },
          ...(difference === null
            ? []
            : [
                {
                  key: words.inTheNationalText,
                  value: (
                    <>
                      <LevelTag level={item.nationalResidualLevel} /> {difference}
                    </>
                  ),
                },
              ]),
        ]}
      />
      <MeasuresOfRisk assessmentId={assessmentId} risk={risk} inPlace={item.inPlace} mayRecord={mayRecord} />
      <p className="govuk-body">
        <Link href={paths.assessmentMatrix(assessmentId)}>{words.seeEveryRisk}</Link>
      </p>
    </section>
  );
};
