import { Link } from '@countersign/ui';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { dayInWords } from '../../parts/words/in-words.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { whyNotThrough } from './reads-through.js';

const INSPECTION = graphql(`
  fragment NotReadThrough_inspection on Inspection {
    openedBy
    endsOn
    open
    mine
    force {
      id
      name
    }
  }
`);

/** An inspection that a colleague opened, or that is over: it is told which, and how to read inside that force oneself. */
export const NotReadThrough = ({ inspection }: { inspection: FragmentType<typeof INSPECTION> }) => {
  const { openedBy, endsOn, open, mine, force } = readFragment(INSPECTION, inspection);
  return (
    <Page title={force.name} caption="Inspection" back={{ href: paths.inspections, text: 'All inspections' }}>
      <p className="govuk-body">{whyNotThrough({ mine, open, openedBy, ends: dayInWords(endsOn) })}</p>
      <p className="govuk-body">
        To read inside {force.name},{' '}
        <Link href={paths.openInspection(force.id)}>
          {mine ? 'open another inspection' : 'open an inspection of your own'}
        </Link>
        .
      </p>
    </Page>
  );
};
