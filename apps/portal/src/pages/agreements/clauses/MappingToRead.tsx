import { labels } from '@countersign/catalogue';
import type { ClauseVerdict } from '@countersign/domain/clauses';
import type { Instant } from '@countersign/domain/kernel';
import { SummaryList } from '@countersign/ui';
import { labelOf, row } from '../../../parts/content/words/rows.js';

interface MappingToReadProps {
  readonly mapping: {
    readonly verdict: ClauseVerdict | null;
    readonly quotation: string;
    readonly locator: string;
    readonly whyAgain: string;
    readonly accepted?: {
      readonly by: { readonly name: string };
      readonly at: Instant;
      readonly reason: string;
    } | null;
  } | null;
}

/** What was said of one clause. */
export const MappingToRead = ({ mapping }: MappingToReadProps) =>
  mapping === null ? (
    <p className="govuk-body">Nobody has mapped this clause yet.</p>
  ) : (
    <SummaryList
      rows={[
        row('Verdict', labelOf(labels.clauseVerdict, mapping.verdict)),
        row('Quotation', mapping.quotation),
        row('Where it stands', mapping.locator),
        ...(mapping.whyAgain === '' ? [] : [row('Why the same words again', mapping.whyAgain)]),
        ...(mapping.accepted
          ? [row(`Why they meet Part 3, by ${mapping.accepted.by.name}`, mapping.accepted.reason)]
          : []),
      ]}
    />
  );
