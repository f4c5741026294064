import { Heading } from '@countersign/ui';
import type { ReactNode } from 'react';

interface RulesBesideProps {
  readonly status: string;
  readonly children?: ReactNode;
}

/** The place beside a form in which the rules speak. */
export const RulesBeside = ({ status, children }: RulesBesideProps) => (
  <section className="govuk-grid-column-one-third app-beside" aria-label="What the rules say of this item">
    <Heading level={2} size="s">
      What the rules say
    </Heading>
    <p className="govuk-body" role="status">
      {status}
    </p>
    {children}
  </section>
);
