import { Heading } from '@countersign/ui';
import { FindingList, type FindingListProps, type FindingToShow } from './FindingList.js';

const groups = [
  { severity: 'block', title: 'Stops handing in' },
  { severity: 'error', title: 'Wrong, and should be put right' },
  { severity: 'warn', title: 'Worth another look' },
  { severity: 'info', title: 'To know' },
] as const;

/** All findings, what stops handing in first, each with a link to the item that it is about. */
export const FindingsBySeverity = <Finding extends FindingToShow>({ findings, ...list }: FindingListProps<Finding>) =>
  groups.map(({ severity, title }) => {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) return null;
    return (
      <section key={severity} aria-label={title}>
        <Heading level={2}>
          {title} ({some.length})
        </Heading>
        <FindingList findings={some} {...list} />
      </section>
    );
  });
