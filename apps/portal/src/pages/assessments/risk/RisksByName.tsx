import { Link, ScrollRegion, Table, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/risk';
import { LevelTag } from '../../../parts/records/LevelTag.js';
import { paths } from '../../../browser/paths.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { levelDifference } from './level-difference.js';

interface RisksByNameProps {
  readonly assessmentId: string;
  readonly risks: readonly DocumentItem[];
}

const titleOf = ({ content, title }: DocumentItem) => (content?.kind === 'risk' && content.title.trim()) || title;

/** The risks that count, by name, with the level that each has before measures, as accepted, and now. */
export const RisksByName = ({ assessmentId, risks }: RisksByNameProps) => (
  <ScrollRegion label={words.risksByName}>
    <Table
      caption={<VisuallyHidden>{words.risksByName}</VisuallyHidden>}
      rows={risks}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'risk',
          heading: words.risk,
          isRowHeader: true,
          cell: (risk) => <Link href={paths.assessmentItem(assessmentId, risk.id)}>{titleOf(risk)}</Link>,
          sortBy: titleOf,
        },
        { key: 'before', heading: words.beforeMeasures, cell: (risk) => <LevelTag level={risk.inherentLevel} /> },
        { key: 'now', heading: words.now, cell: (risk) => <LevelTag level={risk.levelNow} /> },
        {
          key: 'accepted',
          heading: words.onceEveryMeasure,
          cell: (risk) => <LevelTag level={risk.residualLevel} />,
        },
        {
          key: 'national',
          heading: words.comparedWithTheNationalText,
          cell: (risk) => levelDifference(risk.nationalResidualLevel, risk.residualLevel) ?? words.onlyHere,
        },
      ]}
    />
  </ScrollRegion>
);
