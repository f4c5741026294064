import { Details, ScrollRegion, Table, VisuallyHidden } from '@countersign/ui';
import type { CommencementOnDayFragment } from '../../generated/graphql.js';

interface ProvisionChangesProps {
  readonly title: string;
  readonly changes: CommencementOnDayFragment['changes'];
}

/** What each provision asked before the day, and asks since. */
export const ProvisionChanges = ({ title, changes }: ProvisionChangesProps) => (
  <Details summary={`What changed (${changes.length})`}>
    <ScrollRegion label={`What changed: ${title}`}>
      <Table
        caption={<VisuallyHidden>What changed: {title}</VisuallyHidden>}
        rows={changes}
        rowKey={({ id }) => id}
        columns={[
          { key: 'provision', heading: 'Provision', isRowHeader: true, cell: ({ citation }) => citation },
          { key: 'before', heading: 'Before', cell: ({ before }) => before ?? 'Asked nothing' },
          { key: 'after', heading: 'Since', cell: ({ after }) => after ?? 'Asks nothing any more' },
        ]}
      />
    </ScrollRegion>
  </Details>
);
