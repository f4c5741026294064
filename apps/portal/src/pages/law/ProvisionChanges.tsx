import { Details, ScrollRegion, Table, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/law';
import type { CommencementOnDayFragment } from '../../generated/graphql.js';

interface ProvisionChangesProps {
  readonly title: string;
  readonly changes: CommencementOnDayFragment['changes'];
}

/** What each provision asked before the day, and asks since. */
export const ProvisionChanges = ({ title, changes }: ProvisionChangesProps) => (
  <Details summary={words.whatChanged({ changes: changes.length })}>
    <ScrollRegion label={words.whatChangedTitle({ title })}>
      <Table
        caption={<VisuallyHidden>{words.whatChangedTitle({ title })}</VisuallyHidden>}
        rows={changes}
        rowKey={({ id }) => id}
        columns={[
          { key: 'provision', heading: words.provision, isRowHeader: true, cell: ({ citation }) => citation },
          { key: 'before', heading: words.before, cell: ({ before }) => before ?? words.noRequirement },
          { key: 'after', heading: words.after, cell: ({ after }) => after ?? words.noLongerARequirement },
        ]}
      />
    </ScrollRegion>
  </Details>
);
