import { useState } from 'react';
import { type SortDirection, sortRows } from './sortRows.js';
import type { TableColumn } from './tableColumn.js';

export type Sort = { key: string; direction: SortDirection };

/** The rows in the order that the reader asked for, and the way to ask for another. */
export const useSort = <Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[], initial: Sort | undefined) => {
  const [sort, setSort] = useState(initial);
  const sortBy = columns.find((column) => column.key === sort?.key)?.sortBy;
  const sortOn = (key: string) =>
    setSort((was) => ({
      key,
      direction: was?.key === key && was.direction === 'ascending' ? 'descending' : 'ascending',
    }));
  return { sort, sortOn, sorted: sort && sortBy ? sortRows(rows, sortBy, sort.direction) : rows };
};
