import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import { type SummaryAction, SummaryActionLink } from './SummaryAction.js';

export type SummaryCardProps = Omit<ComponentPropsWithRef<'div'>, 'title'> & {
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
  actions?: readonly SummaryAction[] | undefined;
};

/** A titled box; holds a summary list, or anything else. */
export const SummaryCard = ({
  title,
  headingLevel = 2,
  actions = [],
  className,
  children,
  ...rest
}: SummaryCardProps) => {
  const Heading = `h${headingLevel}` as const;
  const [first, ...more] = actions;
  return (
    <div {...rest} className={classNames('govuk-summary-card', className)}>
      <div className="govuk-summary-card__title-wrapper">
        {isShown(title) && <Heading className="govuk-summary-card__title">{title}</Heading>}
        {first && more.length === 0 && (
          <div className="govuk-summary-card__actions">
            <SummaryActionLink action={first} card={title} />
          </div>
        )}
        {first && more.length > 0 && (
          <ul className="govuk-summary-card__actions">
            {actions.map((action, index) => (
              <li key={index} className="govuk-summary-card__action">
                <SummaryActionLink action={action} card={title} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
};
