import { Link } from '@countersign/ui';
import { lawInWords } from './law-in-words.js';

export interface FindingToShow {
  readonly rule: string;
  /** One of: block, error, warn, info. */
  readonly severity: string;
  readonly itemId: string | null;
  readonly field: string | null;
  readonly message: string;
  readonly remedy: string;
  readonly law: readonly string[];
}

interface FindingListProps {
  readonly findings: readonly FindingToShow[];
  /** Where a finding is put right; without it, or without an item, nothing is linked. */
  readonly href?: ((itemId: string) => string) | undefined;
}

/** What rules say: what is wrong, what puts it right, and the law that asks for it. */
export const FindingList = ({ findings, href }: FindingListProps) => (
  <ul className="govuk-list govuk-list--spaced app-findings">
    {findings.map((finding, index) => (
      <li key={index}>
        {finding.itemId !== null && href ? (
          <Link href={href(finding.itemId)}>{finding.message}</Link>
        ) : (
          <strong>{finding.message}</strong>
        )}
        <br />
        {finding.remedy}
        <br />
        <span className="govuk-hint govuk-!-margin-bottom-0">{lawInWords(finding.law)}</span>
      </li>
    ))}
  </ul>
);
