import { labels } from '@countersign/catalogue';
import { ScrollRegion, Table, type TableColumn } from '@countersign/ui';
import type { SignatoryTable_SignatoryFragment } from '../../generated/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { dayInWords } from '../words/in-words.js';
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
  { key: 'name', heading: 'Who signs', isRowHeader: true, cell: ({ person }) => person.name },
  { key: 'until', heading: 'Can sign', cell: (row) => <TrainingTag {...row} /> },
  { key: 'role', heading: 'As', cell: ({ roles }) => roles.map((role) => labels.role[role]).join(', ') },
  {
    key: 'course',
    heading: 'Course',
    cell: ({ records: [latest] }) =>
      latest === undefined ? (
        'Nothing recorded'
      ) : (
        <>
          {latest.course}, {latest.provider}, completed on {dayInWords(latest.completedOn)}
          <br />
          Evidence: {latest.reference}
        </>
      ),
  },
];

/** Those who sign for a force, each with the course that counts longest and whether it is in date. */
export const SignatoryTable = ({ signatories }: { signatories: readonly FragmentType<typeof SIGNATORY>[] }) => {
  const rows = readFragment(SIGNATORY, signatories);
  if (rows.length === 0)
    return (
      <p className="govuk-body">
        Nobody is appointed as data protection officer, senior information risk owner or information asset owner today.
      </p>
    );
  return (
    <ScrollRegion label="Who signs, and their training">
      <Table small columns={columns} rows={rows} rowKey={({ person }) => person.id} />
    </ScrollRegion>
  );
};
