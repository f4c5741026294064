import { labels } from '@countersign/catalogue';
import { ScrollRegion, Table, type TableColumn } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/records';
import type { SignatoryTable_SignatoryFragment } from '../../generated/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { TrainingTag } from './TrainingTag.js';

const SIGNATORY = graphql(`
  fragment SignatoryTable_signatory on Signatory {
    person {
      id
      name
    }
    roles
    trainedUntil
    records {
      id
      course
      provider
      completedOn
      validUntil
      reference
    }
  }
`);

type Row = SignatoryTable_SignatoryFragment;

const columns: readonly TableColumn<Row>[] = [
  { key: 'name', heading: words.person, isRowHeader: true, cell: ({ person }) => person.name },
  { key: 'until', heading: words.canSign, cell: (row) => <TrainingTag {...row} /> },
  { key: 'role', heading: words.as, cell: ({ roles }) => roles.map((role) => labels.role[role]).join(', ') },
  {
    key: 'course',
    heading: words.course,
    cell: ({ records: [latest] }) =>
      latest === undefined ? (
        words.nothingRecorded
      ) : (
        <>
          {words.courseProviderCompletedOnCompleted({
            course: latest.course,
            provider: latest.provider,
            completedOn: latest.completedOn,
            br: <br />,
            reference: latest.reference,
          })}
        </>
      ),
  },
];

/** Those who sign for a force, each with the course that counts longest and whether it is in date. */
export const SignatoryTable = ({ signatories }: { signatories: readonly FragmentType<typeof SIGNATORY>[] }) => {
  const rows = readFragment(SIGNATORY, signatories);
  if (rows.length === 0) return <p className="govuk-body">{words.theForceHasNoData}</p>;
  return (
    <ScrollRegion label={words.peopleWhoSign}>
      <Table small columns={columns} rows={rows} rowKey={({ person }) => person.id} />
    </ScrollRegion>
  );
};
