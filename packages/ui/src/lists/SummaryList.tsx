import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';
import { SummaryCard, type SummaryCardProps } from './SummaryCard.js';
import { type SummaryRow, SummaryRowView } from './SummaryRow.js';

export type SummaryListProps = Omit<ComponentPropsWithRef<'dl'>, 'children'> & {
  rows: readonly SummaryRow[];
  noBorder?: boolean | undefined;
  card?: Omit<SummaryCardProps, 'children'> | undefined;
};

export const SummaryList = ({ rows, noBorder, card, className, ...rest }: SummaryListProps) => {
  const anyActions = rows.some(({ actions = [] }) => actions.length > 0);
  const list = (
    <dl {...rest} className={classNames('govuk-summary-list', noBorder && 'govuk-summary-list--no-border', className)}>
      {rows.map((row, index) => (
        <SummaryRowView key={index} row={row} card={card?.title} othersHaveActions={anyActions} />
      ))}
    </dl>
  );
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list;
};
