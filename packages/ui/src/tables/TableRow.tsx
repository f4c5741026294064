import { classNames } from '../base/classNames.js';
import type { TableColumn } from './tableColumn.js';

type TableRowProps<Row> = { columns: readonly TableColumn<Row>[]; row: Row };

export const TableRow = <Row,>({ columns, row }: TableRowProps<Row>) => (
  <tr className="govuk-table__row">
    {columns.map((column) =>
      column.isRowHeader ? (
        <th key={column.key} scope="row" className={classNames('govuk-table__header', column.cellClassName)}>
          {column.cell(row)}
        </th>
      ) : (
        <td
          key={column.key}
          className={classNames(
            'govuk-table__cell',
            column.numeric && 'govuk-table__cell--numeric',
            column.cellClassName,
          )}
        >
          {column.cell(row)}
        </td>
      ),
    )}
  </tr>
);
