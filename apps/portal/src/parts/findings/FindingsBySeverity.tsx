import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/findings';
import { findingGroups, standingOf } from './finding-groups.js';
import { FindingList, type FindingListProps, type FindingToShow } from './FindingList.js';
import { FoldedPart } from '../folding/FoldedPart.js';

/** How many findings of a group lie open: an untouched copy has a hundred, and nobody puts them right in one go. */
const openAtFirst = 15;

/** All findings by how they stand, what stops handing in first, each with a link to the item that it is about. */
export const FindingsBySeverity = <Finding extends FindingToShow>({ findings, ...list }: FindingListProps<Finding>) =>
  findingGroups.map(({ standing, title }) => {
    const some = findings.filter((finding) => standingOf(finding) === standing);
    if (some.length === 0) return null;
    const rest = some.slice(openAtFirst);
    return (
      <section key={standing} aria-label={title}>
        <Heading level={2}>
          {title} ({some.length})
        </Heading>
        <FindingList findings={some.slice(0, openAtFirst)} {...list} />
        {rest.length > 0 && (
          <FoldedPart title={words.showMore({ rest: rest.length })} headingLevel={3}>
            {() => <FindingList findings={rest} {...list} />}
          </FoldedPart>
        )}
      </section>
    );
  });
