import { classNames } from '../base/classNames.js';
import type { TableColumn } from './tableColumn.js';
import type { Sort } from './useSort.js';

type TableHeaderProps<Row> = { column: TableColumn<Row>; sort: Sort | undefined; onSort: () => void };

export const TableHeader = <Row,>({ column, sort, onSort }: TableHeaderProps<Row>) => {
  const direction = sort?.key === column.key ? sort.direction : 'none';
  return (
    <th
      scope="col"
      className={classNames(
        'govuk-table__header',
        column.numeric && 'govuk-table__header--numeric',
        column.headingClassName,
      )}
      aria-sort={column.sortBy ? direction : undefined}
    >
      {column.sortBy ? (
        <button type="button" className="app-sort-button" onClick={onSort}>
          {column.heading}
          <span
            className={classNames('app-sort-button__arrow', `app-sort-button__arrow--${direction}`)}
            aria-hidden="true"
          />
        </button>
      ) : (
        column.heading
      )}
    </th>
  );
};
