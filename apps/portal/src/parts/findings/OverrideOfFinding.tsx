import type { Instant } from '@countersign/domain/kernel';
import { Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/findings';
import { When } from '../words/When.js';

export interface OverrideToShow {
  readonly id: string;
  readonly reason: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly confirmedBy: { readonly id: string; readonly name: string } | null;
  readonly at: Instant;
}

/** That somebody says a finding does not hold here: why, and whether a second person agreed. */
export const OverrideOfFinding = ({ override: { reason, by, confirmedBy, at } }: { override: OverrideToShow }) => (
  <div className="govuk-inset-text govuk-!-margin-top-2 govuk-!-margin-bottom-2">
    <Tag colour={confirmedBy ? 'green' : 'yellow'}>
      {confirmedBy ? words.overridden : words.waitingForASecondPerson}
    </Tag>
    <p className="govuk-body app-preserve-lines govuk-!-margin-top-2 govuk-!-margin-bottom-1">
      {words.disputedBecauseReason({ reason })}
    </p>
    <p className="govuk-hint govuk-!-margin-bottom-0">
      {by.name}, <When at={at} />.{' '}
      {confirmedBy ? words.confirmedByAgreed({ confirmedBy: confirmedBy.name }) : words.nobodyHasAgreedYet}
    </p>
  </div>
);
