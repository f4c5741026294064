import { ScrollRegion, Table, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/review';
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
    <meter className="app-meter" min={0} max={100} value={percent} aria-label={words.shareOfNationalText({ of })} />
  </>
);

/** How much of each section is from the national text, and how many words are the force's own. */
export const LocalityTable = ({ locality }: { locality: FragmentType<typeof LOCALITY> }) => {
  const { sections, verbatimPercent, localWords } = readFragment(LOCALITY, locality);
  return (
    <>
      <p className="govuk-body">{words.ofTheWordsCome({ verbatimPercent, localWords })}</p>
      <ScrollRegion label={words.howMuchOfEachSection}>
        <Table
          caption={<VisuallyHidden>{words.howMuchOfEachSection}</VisuallyHidden>}
          rows={sections}
          rowKey={({ section }) => section}
          columns={[
            { key: 'section', heading: words.section, isRowHeader: true, cell: ({ section }) => sectionTitle(section) },
            {
              key: 'verbatim',
              heading: words.fromTheNationalText,
              cell: (row) => <Share percent={row.verbatimPercent} of={sectionTitle(row.section)} />,
              sortBy: (row) => row.verbatimPercent,
            },
            {
              key: 'local',
              heading: words.ownWords,
              numeric: true,
              cell: (row) => row.localWords.toLocaleString('en-GB'),
              sortBy: (row) => row.localWords,
            },
            {
              key: 'national',
              heading: words.nationalWords,
              numeric: true,
              cell: (row) => row.nationalWords.toLocaleString('en-GB'),
            },
            {
              key: 'items',
              heading: words.itemsReliedOn,
              numeric: true,
              cell: (row) => words.of({ reliedOn: row.reliedOn, items: row.items }),
            },
          ]}
        />
      </ScrollRegion>
    </>
  );
};
