import { Heading } from '@countersign/ui';
import { findingGroups, standingOf } from './finding-groups.js';
import { FindingList, type FindingListProps, type FindingToShow } from './FindingList.js';

/** All findings by how they stand, what stops handing in first, each with a link to the item that it is about. */
export const FindingsBySeverity = <Finding extends FindingToShow>({ findings, ...list }: FindingListProps<Finding>) =>
  findingGroups.map(({ standing, title }) => {
    const some = findings.filter((finding) => standingOf(finding) === standing);
    if (some.length === 0) return null;
    return (
      <section key={standing} aria-label={title}>
        <Heading level={2}>
          {title} ({some.length})
        </Heading>
        <FindingList findings={some} {...list} />
      </section>
    );
  });
