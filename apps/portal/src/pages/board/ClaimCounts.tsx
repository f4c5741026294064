import { labels } from '@countersign/catalogue';
import { Table } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/board';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';

const COUNT = graphql(`
  fragment ClaimCounts_count on ClaimCount {
    claim
    count
  }
`);

export const ClaimCounts = ({ counts }: { counts: readonly FragmentType<typeof COUNT>[] }) => {
  const rows = readFragment(COUNT, counts);
  return (
    <Table
      rows={rows}
      rowKey={(row) => row.claim}
      columns={[
        { key: 'claim', heading: words.onRecordFor2020, isRowHeader: true, cell: (row) => labels.claim[row.claim] },
        { key: 'count', heading: words.forces, numeric: true, cell: (row) => row.count },
      ]}
    />
  );
};
