import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import type { TextSize } from '../text/Label.js';
import { SortStatus } from './SortStatus.js';
import type { TableColumn } from './tableColumn.js';
import { TableHeader } from './TableHeader.js';
import { TableRow } from './TableRow.js';
import { type Sort, useSort } from './useSort.js';

export type TableProps<Row> = Omit<ComponentPropsWithRef<'table'>, 'children'> & {
  caption?: ReactNode;
  captionSize?: TextSize | undefined;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  initialSort?: Sort | undefined;
  small?: boolean | undefined;
};

export const Table = <Row,>(props: TableProps<Row>) => {
  const { caption, captionSize, columns, rows, rowKey, initialSort, small, className, ...rest } = props;
  const { sort, sortOn, sorted } = useSort(columns, rows, initialSort);
  return (
    <>
      <table
        {...rest}
        className={classNames('govuk-table', small && 'govuk-table--small-text-until-tablet', className)}
      >
        {isShown(caption) && (
          <caption
            className={classNames('govuk-table__caption', captionSize && `govuk-table__caption--${captionSize}`)}
          >
            {caption}
          </caption>
        )}
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column) => (
              <TableHeader key={column.key} column={column} sort={sort} onSort={() => sortOn(column.key)} />
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {sorted.map((row) => (
            <TableRow key={rowKey(row)} columns={columns} row={row} />
          ))}
        </tbody>
      </table>
      {columns.some((column) => column.sortBy) && <SortStatus columns={columns} sort={sort} />}
    </>
  );
};
