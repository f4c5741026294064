import { Button, Heading, InsetText, SummaryList, type SummaryRow } from '@countersign/ui';
import { bySection } from './by-section.js';
import type { FindingToShow } from './FindingList.js';
import { lawInWords } from './law-in-words.js';

/** A finding with the place in the document that it is about. */
export interface FindingInPlace extends FindingToShow {
  readonly section: string;
  readonly itemTitle: string;
}

interface FindingReportProps {
  readonly facts: readonly SummaryRow[];
  readonly findings: readonly FindingInPlace[];
}

const groups = [
  { severity: 'block', title: 'Stops the assessment from being handed in' },
  { severity: 'error', title: 'Wrong, and should be put right' },
  { severity: 'warn', title: 'Worth another look' },
  { severity: 'info', title: 'To know' },
] as const;

const counts = (findings: readonly FindingInPlace[]) =>
  groups
    .map(({ severity, title }) => ({ title, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => ({ key: title, value: count }));

const Entry = ({ finding }: { finding: FindingInPlace }) => (
  <li>
    <strong>{finding.itemTitle}</strong>
    <br />
    {finding.message}
    <br />
    What puts it right: {finding.remedy}
    {finding.law.length > 0 && (
      <>
        <br />
        Law: {lawInWords(finding.law)}
        {finding.confidence !== undefined && finding.confidence !== 'high' && ` (confidence: ${finding.confidence})`}
      </>
    )}
    {finding.override && (
      <>
        <br />
        Said not to hold here by {finding.override.by.name}, because: {finding.override.reason} (
        {finding.override.confirmedBy ? `agreed by ${finding.override.confirmedBy.name}` : 'not agreed yet'})
      </>
    )}
  </li>
);

/** What the rule book says of a document, as one can print and send it: by severity, then by section. */
export const FindingReport = ({ facts, findings }: FindingReportProps) => (
  <>
    <SummaryList rows={[...facts, ...counts(findings)]} />
    <Button type="button" variant="secondary" onClick={() => window.print()}>
      Print this report
    </Button>
    {findings.length === 0 && <InsetText>The rules have nothing to say of this document.</InsetText>}
    {groups.map(({ severity, title }) => {
      const some = findings.filter((finding) => finding.severity === severity);
      return (
        some.length > 0 && (
          <section key={severity} aria-label={title}>
            <Heading level={2}>
              {title} ({some.length})
            </Heading>
            {bySection(some).map((section) => (
              <section key={section.id} aria-label={`${title}: ${section.title}`}>
                <Heading level={3}>{section.title}</Heading>
                <ol className="govuk-list govuk-list--number govuk-list--spaced">
                  {section.items.map((finding, index) => (
                    <Entry key={index} finding={finding} />
                  ))}
                </ol>
              </section>
            ))}
          </section>
        )
      );
    })}
  </>
);
