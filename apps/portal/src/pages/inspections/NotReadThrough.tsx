import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
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
    <Page title={force.name} caption={words.inspection} back={{ href: paths.inspections, text: words.allInspections }}>
      <p className="govuk-body">{whyNotThrough({ mine, open, openedBy, ends: dayInWords(endsOn) })}</p>
      <p className="govuk-body">
        {words.toReadInsideForceOpen({
          force: force.name,
          mine,
          link: (text) => <Link href={paths.openInspection(force.id)}>{text}</Link>,
        })}
      </p>
    </Page>
  );
};
