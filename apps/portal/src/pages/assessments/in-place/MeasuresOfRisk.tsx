import type { MeasureToFollow, RiskToFollow } from '@countersign/domain/risk';
import { Link, ScrollRegion, Table, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/in-place';
import { dayInWords } from '../../../parts/words/in-words.js';
import { paths } from '../../../browser/paths.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { MeasureStateTag } from './MeasureStateTag.js';

interface MeasuresOfRiskProps {
  readonly assessmentId: string;
  readonly risk: RiskToFollow;
  readonly inPlace: DocumentItem['inPlace'];
  readonly mayRecord: boolean;
}

/** The measures of one risk: who owns each, by when, and what shows that it is in place. */
export const MeasuresOfRisk = ({ assessmentId, risk, inPlace, mayRecord }: MeasuresOfRiskProps) => {
  const recordOf = ({ measure }: MeasureToFollow) => inPlace.find((one) => one.measure === measure.text);
  if (risk.measures.length === 0) return <p className="govuk-body">{words.thisRiskHasNoMeasures}</p>;
  const action = (row: MeasureToFollow) => {
    const record = recordOf(row);
    const about = <VisuallyHidden>: {row.measure.text}</VisuallyHidden>;
    return record ? (
      <Link href={paths.withdrawInPlace(assessmentId, record.id)}>
        {words.markAsNotInPlace}
        {about}
      </Link>
    ) : (
      <Link href={paths.recordInPlace(assessmentId, risk.id, row.place)}>
        {words.markAsInPlace}
        {about}
      </Link>
    );
  };
  return (
    <div className="app-measures">
      <ScrollRegion label={words.measuresForRisk({ risk: risk.title })}>
        <Table
          caption={<VisuallyHidden>{words.measuresForRisk({ risk: risk.title })}</VisuallyHidden>}
          rows={risk.measures}
          rowKey={({ place }) => String(place)}
          columns={[
            { key: 'measure', heading: words.measure, isRowHeader: true, cell: ({ measure }) => measure.text },
            {
              key: 'state',
              heading: words.status,
              cell: (row) => {
                const record = recordOf(row);
                return (
                  <>
                    <MeasureStateTag state={row.state} />
                    {record && (
                      <p className="govuk-body-s govuk-!-margin-bottom-0">
                        {words.inPlaceSinceSinceEvidence({
                          since: record.since,
                          evidence: record.evidence,
                          by: record.by.name,
                        })}
                      </p>
                    )}
                  </>
                );
              },
            },
            ...(mayRecord ? [{ key: 'do', heading: words.action, cell: action }] : []),
            { key: 'owner', heading: words.owner, cell: ({ measure }) => measure.owner || words.nobody },
            {
              key: 'due',
              heading: words.due,
              cell: ({ measure: { due } }) => (due ? dayInWords(due) : words.noDateSet),
            },
          ]}
        />
      </ScrollRegion>
    </div>
  );
};
