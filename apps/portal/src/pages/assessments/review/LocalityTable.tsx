import { ScrollRegion, Table, VisuallyHidden } from '@countersign/ui';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { sectionTitle } from '../reading/section-title.js';

const LOCALITY = graphql(`
  fragment LocalityTable_locality on Locality {
    verbatimPercent
    localWords
    sections {
      section
      items
      reliedOn
      verbatimPercent
      nationalWords
      localWords
    }
  }
`);

const Share = ({ percent, of }: { percent: number; of: string }) => (
  <>
    {percent}%{' '}
    <meter
      className="app-meter"
      min={0}
      max={100}
      value={percent}
      aria-label={`Words from the national text in ${of}`}
    />
  </>
);

/** How much of each section is from the national text, and how many words are the force's own. */
export const LocalityTable = ({ locality }: { locality: FragmentType<typeof LOCALITY> }) => {
  const { sections, verbatimPercent, localWords } = readFragment(LOCALITY, locality);
  return (
    <>
      <p className="govuk-body">
        {verbatimPercent}% of the words are from the national text: whole texts that are relied on, and the words that
        an adapted text has in common with it, in whatever order. {localWords.toLocaleString('en-GB')} words are the
        force’s own.
      </p>
      <ScrollRegion label="How much of each section is the force’s own">
        <Table
          caption={<VisuallyHidden>How much of each section is the force’s own</VisuallyHidden>}
          rows={sections}
          rowKey={({ section }) => section}
          columns={[
            { key: 'section', heading: 'Section', isRowHeader: true, cell: ({ section }) => sectionTitle(section) },
            {
              key: 'verbatim',
              heading: 'From the national text',
              cell: (row) => <Share percent={row.verbatimPercent} of={sectionTitle(row.section)} />,
              sortBy: (row) => row.verbatimPercent,
            },
            {
              key: 'local',
              heading: 'Own words',
              numeric: true,
              cell: (row) => row.localWords.toLocaleString('en-GB'),
              sortBy: (row) => row.localWords,
            },
            {
              key: 'national',
              heading: 'National words',
              numeric: true,
              cell: (row) => row.nationalWords.toLocaleString('en-GB'),
            },
            {
              key: 'items',
              heading: 'Items relied on',
              numeric: true,
              cell: (row) => `${row.reliedOn} of ${row.items}`,
            },
          ]}
        />
      </ScrollRegion>
    </>
  );
};
