import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { dayInWords } from '../../parts/words/in-words.js';
import { When } from '../../parts/words/When.js';
import { useMay } from '../../layout/MeProvider.js';
import { paths } from '../../browser/paths.js';
import { ReadList } from './ReadList.js';

const INSPECTION = graphql(`
  fragment InspectionCard_inspection on Inspection {
    id
    regulator {
      id
      name
    }
    force {
      id
      name
    }
    purpose
    openedBy
    openedAt
    endsOn
    closedAt
    open
    mine
    reads {
      subjectKind
      subjectId
      at
    }
  }
`);

/** One inspection, as both sides see it: whose, why, since when, and what was read. */
export const InspectionCard = ({ inspection }: { inspection: FragmentType<typeof INSPECTION> }) => {
  const mayInspect = useMay('inspect-force');
  const { id, regulator, force, purpose, openedBy, openedAt, endsOn, closedAt, open, mine, reads } = readFragment(
    INSPECTION,
    inspection,
  );
  return (
    <SummaryList
      card={{
        title: words.nameAndState({
          name: mayInspect ? force.name : regulator.name,
          state: open ? 'open' : closedAt === null ? 'over' : 'closed',
        }),
        actions: mayInspect && mine && open ? [{ href: paths.inspection(id), text: words.continueIt }] : [],
      }}
      rows={[
        { key: words.purpose, value: purpose },
        { key: words.openedBy, value: openedBy },
        { key: words.opened, value: <When at={openedAt} /> },
        closedAt === null
          ? { key: open ? words.latestEndDate : words.endedAutomatically, value: dayInWords(endsOn) }
          : { key: words.closed, value: <When at={closedAt} /> },
        { key: words.documentsRead, value: <ReadList reads={reads} /> },
      ]}
    />
  );
};
