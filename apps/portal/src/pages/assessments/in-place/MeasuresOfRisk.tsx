import type { MeasureToFollow, RiskToFollow } from '@countersign/domain/risk';
import { Link, ScrollRegion, Table, VisuallyHidden } from '@countersign/ui';
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
  if (risk.measures.length === 0) return <p className="govuk-body">No measure yet: nothing lowers this risk.</p>;
  const action = (row: MeasureToFollow) => {
    const record = recordOf(row);
    const about = <VisuallyHidden>: {row.measure.text}</VisuallyHidden>;
    return record ? (
      <Link href={paths.withdrawInPlace(assessmentId, record.id)}>Withdraw{about}</Link>
    ) : (
      <Link href={paths.recordInPlace(assessmentId, risk.id, row.place)}>Record that it is in place{about}</Link>
    );
  };
  return (
    <div className="app-measures">
      <ScrollRegion label={`Measures of: ${risk.title}`}>
        <Table
          caption={<VisuallyHidden>Measures of: {risk.title}</VisuallyHidden>}
          rows={risk.measures}
          rowKey={({ place }) => String(place)}
          columns={[
            { key: 'measure', heading: 'Measure', isRowHeader: true, cell: ({ measure }) => measure.text },
            {
              key: 'state',
              heading: 'How it stands',
              cell: (row) => {
                const record = recordOf(row);
                return (
                  <>
                    <MeasureStateTag state={row.state} />
                    {record && (
                      <p className="govuk-body-s govuk-!-margin-bottom-0">
                        Since {dayInWords(record.since)}, shown by: {record.evidence} ({record.by.name})
                      </p>
                    )}
                  </>
                );
              },
            },
            ...(mayRecord ? [{ key: 'do', heading: 'What you can do', cell: action }] : []),
            { key: 'owner', heading: 'Owner', cell: ({ measure }) => measure.owner || 'Nobody named' },
            { key: 'due', heading: 'By', cell: ({ measure: { due } }) => (due ? dayInWords(due) : 'No day set') },
          ]}
        />
      </ScrollRegion>
    </div>
  );
};
