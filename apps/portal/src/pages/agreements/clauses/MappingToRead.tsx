import { labels } from '@countersign/catalogue';
import type { ClauseVerdict } from '@countersign/domain/clauses';
import type { Instant } from '@countersign/domain/kernel';
import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements/clauses';
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
    <p className="govuk-body">{words.nobodyHasMappedThisClause}</p>
  ) : (
    <SummaryList
      rows={[
        row(words.verdict, labelOf(labels.clauseVerdict, mapping.verdict)),
        row(words.quotation, mapping.quotation),
        row(words.location, mapping.locator),
        ...(mapping.whyAgain === '' ? [] : [row(words.whyTheSameWordsApply, mapping.whyAgain)]),
        ...(mapping.accepted
          ? [row(words.whyTheyMeetPart3({ by: mapping.accepted.by.name }), mapping.accepted.reason)]
          : []),
      ]}
    />
  );
