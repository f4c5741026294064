import { labels } from '@countersign/catalogue';
import type { ClauseVerdict } from '@countersign/domain';
import { SummaryList } from '@countersign/ui';
import { labelOf, row } from '../../parts/content/rows.js';

interface MappingToReadProps {
  readonly mapping: {
    readonly verdict: ClauseVerdict | null;
    readonly quotation: string;
    readonly locator: string;
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
      ]}
    />
  );
