import type { ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { type SummaryAction, SummaryActionLink } from './SummaryAction.js';

export type SummaryRow = {
  key: ReactNode;
  value: ReactNode;
  actions?: readonly SummaryAction[] | undefined;
  className?: string | undefined;
};

type SummaryRowProps = { row: SummaryRow; card: ReactNode; othersHaveActions: boolean };

export const SummaryRowView = ({ row, card, othersHaveActions }: SummaryRowProps) => {
  const [first, ...more] = row.actions ?? [];
  return (
    <div
      className={classNames(
        'govuk-summary-list__row',
        othersHaveActions && !first && 'govuk-summary-list__row--no-actions',
        row.className,
      )}
    >
      <dt className="govuk-summary-list__key">{row.key}</dt>
      <dd className="govuk-summary-list__value">{row.value}</dd>
      {first && (
        <dd className="govuk-summary-list__actions">
          {more.length === 0 ? (
            <SummaryActionLink action={first} card={card} />
          ) : (
            <ul className="govuk-summary-list__actions-list">
              {[first, ...more].map((action, index) => (
                <li key={index} className="govuk-summary-list__actions-list-item">
                  <SummaryActionLink action={action} card={card} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      )}
    </div>
  );
};
