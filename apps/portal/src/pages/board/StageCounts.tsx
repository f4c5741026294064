import { labels } from '@countersign/catalogue';
import { Table } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/board';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';

const COUNT = graphql(`
  fragment StageCounts_count on StageCount {
    stage
    count
  }
`);

interface StageCountsProps {
  readonly counts: readonly FragmentType<typeof COUNT>[];
  readonly forces: number;
}

export const StageCounts = ({ counts, forces }: StageCountsProps) => (
  <Table
    rows={readFragment(COUNT, counts)}
    rowKey={(row) => row.stage}
    columns={[
      { key: 'stage', heading: words.stage, isRowHeader: true, cell: (row) => labels.stage[row.stage] },
      { key: 'open', heading: words.open, numeric: true, cell: (row) => row.count },
      { key: 'held', heading: words.held, numeric: true, cell: (row) => forces - row.count },
    ]}
  />
);
