import { labels } from '@countersign/catalogue';
import type { StageKind } from '@countersign/domain/document/kinds';
import { Link, ScrollRegion, Table, type TableColumn, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/board';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { BoardTable_RowFragment } from '../../generated/graphql.js';
import { useMay } from '../../layout/MeProvider.js';
import { paths } from '../../browser/paths.js';
import { ClaimCell } from './ClaimCell.js';
import { RecordCell } from './RecordCell.js';
import { stageText } from '../../parts/words/stage-text.js';

const ROW = graphql(`
  fragment BoardTable_row on BoardRow {
    organisation {
      id
      name
      shortName
    }
    claim
    stages {
      stage
      open
      asked
      outstandingCount
      notKnownCount
    }
    shows
    verbatimPercent
    contradiction
    ...ClaimCell_row
    ...RecordCell_row
  }
`);

type Row = BoardTable_RowFragment;

const stageColumn = (stage: StageKind): TableColumn<Row> => {
  const of = (row: Row) => row.stages.find((one) => one.stage === stage);
  return {
    key: stage,
    heading: labels.stage[stage],
    cell: (row) => stageText(of(row)),
    sortBy: (row) => stageText(of(row)),
  };
};

const force: TableColumn<Row> = {
  key: 'force',
  heading: words.force,
  isRowHeader: true,
  cell: (row) => row.organisation.name,
  sortBy: (row) => row.organisation.name,
};

const claim: TableColumn<Row> = {
  key: 'claim',
  heading: words.onRecordFor2020,
  headingClassName: 'app-board__words',
  cell: (row) => <ClaimCell row={row} />,
  sortBy: (row) => (row.claim === null ? '' : labels.claim[row.claim]),
};

const columns: readonly TableColumn<Row>[] = [
  {
    key: 'shows',
    heading: words.whatTheRecordsShow,
    headingClassName: 'app-board__words',
    cell: (row) => <RecordCell row={row} />,
    sortBy: (row) => `${row.contradiction ? 0 : 1}${row.shows}`,
  },
  {
    key: 'verbatim',
    heading: words.wordsFromTheNationalText,
    numeric: true,
    cell: ({ verbatimPercent }) => (verbatimPercent === null ? words.notHandedIn : `${verbatimPercent}%`),
    sortBy: ({ verbatimPercent }) => verbatimPercent ?? -1,
  },
  ...(['sandbox', 'pilot', 'staged', 'full'] as const).map(stageColumn),
];

const inspect: TableColumn<Row> = {
  key: 'inspect',
  heading: words.inspect,
  headingClassName: 'app-not-on-paper',
  cellClassName: 'app-not-on-paper',
  cell: ({ organisation }) => (
    <Link href={paths.openInspection(organisation.id)}>
      {words.openAnInspectionOfShort({ shortName: organisation.shortName })}
    </Link>
  ),
};

/** A column that nobody said anything for is left out. */
export const BoardTable = ({ rows: given }: { rows: readonly FragmentType<typeof ROW>[] }) => {
  const mayInspect = useMay('open-inspection');
  const rows = readFragment(ROW, given);
  const isAnyClaim = rows.some((row) => row.claim !== null);
  return (
    <ScrollRegion label={words.forcesAndStages}>
      <Table
        className="app-board"
        caption={<VisuallyHidden>{words.forcesAndStages}</VisuallyHidden>}
        columns={[force, ...(mayInspect ? [inspect] : []), ...(isAnyClaim ? [claim] : []), ...columns]}
        rows={rows}
        rowKey={(row) => row.organisation.id}
        initialSort={{ key: 'force', direction: 'ascending' }}
      />
    </ScrollRegion>
  );
};
