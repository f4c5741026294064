import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/findings';
import type { ReactNode } from 'react';

interface RulesBesideProps {
  readonly status: string;
  readonly children?: ReactNode;
}

/** The place beside a form in which the rules speak. */
export const RulesBeside = ({ status, children }: RulesBesideProps) => (
  <section className="govuk-grid-column-one-third app-beside" aria-label={words.ruleCheckForThisItem}>
    <Heading level={2} size="s">
      {words.ruleCheck}
    </Heading>
    <p className="govuk-body" role="status">
      {status}
    </p>
    {children}
  </section>
);
