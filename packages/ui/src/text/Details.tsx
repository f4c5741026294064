import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../base/classNames.js';

export type DetailsProps = ComponentPropsWithRef<'details'> & { summary: ReactNode };

export const Details = ({ summary, className, children, ...rest }: DetailsProps) => (
  <details {...rest} className={classNames('govuk-details', className)}>
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">{summary}</span>
    </summary>
    <div className="govuk-details__text">{children}</div>
  </details>
);
