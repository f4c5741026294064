import { type Day } from '@countersign/domain/kernel';
import { faultsOf, type Fault } from '@countersign/domain/rule-book/finding';
import { Button, Heading, InsetText, SummaryList, type SummaryRow } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/findings';
import { findingGroups, standingOf } from './finding-groups.js';
import type { FindingInPlace } from './finding-in-place.js';
import { ReportedFault } from './ReportedFault.js';
import { today } from '../words/today.js';

interface FindingReportProps {
  readonly facts: readonly SummaryRow[];
  readonly findings: readonly FindingInPlace[];
  /** The day by whose law the document was judged, where it is not today. */
  readonly day?: Day | undefined;
  /** Whether each fault is closed until somebody opens it. */
  readonly folded?: boolean | undefined;
}

/** A fault stands under the worst that it says anywhere, and nowhere else; what is set aside is the least. */
const worstOf = ({ findings }: Fault<FindingInPlace>): string => {
  const standings = findings.map(standingOf);
  return findingGroups.find(({ standing }) => standings.includes(standing))?.standing ?? 'info';
};

const inPlaces = (faults: readonly Fault<FindingInPlace>[]): string => {
  const places = faults.reduce((total, { findings }) => total + findings.length, 0);
  return words.faultsInPlaces({ faults: faults.length, places });
};

/** What the rule book says of a document, to print and send: by how it stands, and each fault once with its places. */
export const FindingReport = ({ facts, findings, day = today(), folded }: FindingReportProps) => {
  const faults = faultsOf(findings);
  const told = findingGroups
    .map((group) => ({ ...group, faults: faults.filter((fault) => worstOf(fault) === group.standing) }))
    .filter((group) => group.faults.length > 0);
  return (
    <>
      <SummaryList rows={[...facts, ...told.map(({ title, faults: its }) => ({ key: title, value: inPlaces(its) }))]} />
      <Button type="button" variant="secondary" data-act="print" onClick={() => window.print()}>
        {words.printThisReport}
      </Button>
      {findings.length === 0 && <InsetText>{words.noProblemsFound}</InsetText>}
      {told.map((group) => (
        <section key={group.standing} id={`stands-${group.standing}`} aria-label={group.title}>
          <Heading level={2}>
            {group.title} ({group.faults.length})
          </Heading>
          {group.faults.map((fault) => (
            <ReportedFault key={fault.rule} fault={fault} day={day} folded={folded} />
          ))}
        </section>
      ))}
    </>
  );
};
