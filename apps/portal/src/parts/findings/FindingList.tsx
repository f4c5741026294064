import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/findings';
import type { ReactNode } from 'react';
import { lawInWords } from '../law/law-in-words.js';
import { OverrideOfFinding, type OverrideToShow } from './OverrideOfFinding.js';

export interface FindingToShow {
  readonly rule: string;
  /** One of: block, error, warn, info. */
  readonly severity: string;
  readonly itemId: string | null;
  readonly field: string | null;
  readonly message: string;
  readonly remedy: string;
  readonly law: readonly string[];
  /** How sure the catalogue is of the law: said where it is not high. */
  readonly confidence?: string | undefined;
  readonly override?: OverrideToShow | null | undefined;
  /** What the answers that it rests on stand on, in words; left out where the document is the force's own. */
  readonly restsOn?: readonly string[] | undefined;
}

export interface FindingListProps<Finding extends FindingToShow = FindingToShow> {
  readonly findings: readonly Finding[];
  /** Where a finding is put right; without it, or without an item, nothing is linked. */
  readonly href?: ((itemId: string) => string) | undefined;
  /** Where a finding of a rule on the whole document is put right; null where there is no one place. */
  readonly hrefOfAll?: ((rule: string) => string | null) | undefined;
  /** What can be done about a finding besides putting it right. */
  readonly beside?: ((finding: Finding) => ReactNode) | undefined;
}

const sureness: Readonly<Record<string, string>> = {
  medium: words.weAreFairlySure,
  low: words.weAreNotSure,
};

const placeOf = (
  { itemId, rule }: FindingToShow,
  href: FindingListProps['href'],
  hrefOfAll: FindingListProps['hrefOfAll'],
) => (itemId === null ? hrefOfAll?.(rule) : href?.(itemId));

const Told = ({ message, href }: { readonly message: string; readonly href: string | null }) =>
  href === null ? <strong>{message}</strong> : <Link href={href}>{message}</Link>;

/** What rules say: what is wrong, what puts it right, and the law that asks for it. */
export const FindingList = <Finding extends FindingToShow>({
  findings,
  href,
  hrefOfAll,
  beside,
}: FindingListProps<Finding>) =>
  findings.length > 0 && (
    <ul className="govuk-list govuk-list--spaced app-findings">
      {findings.map((finding, index) => (
        <li key={index}>
          <Told message={finding.message} href={placeOf(finding, href, hrefOfAll) ?? null} />
          <br />
          {finding.remedy}
          <br />
          <span className="govuk-hint govuk-!-margin-bottom-0">
            {lawInWords(finding.law)}
            {sureness[finding.confidence ?? ''] && <>. {sureness[finding.confidence ?? '']}</>}
          </span>
          {finding.override && <OverrideOfFinding override={finding.override} />}
          {beside?.(finding)}
        </li>
      ))}
    </ul>
  );
