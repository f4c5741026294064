import type { ReactNode } from 'react';
import type { SortKey } from './sortRows.js';

export type TableColumn<Row> = {
  key: string;
  heading: ReactNode;
  cell: (row: Row) => ReactNode;
  numeric?: boolean | undefined;
  isRowHeader?: boolean | undefined;
  /** Makes the column sortable, by this key of a row. */
  sortBy?: ((row: Row) => SortKey) | undefined;
  headingClassName?: string | undefined;
  cellClassName?: string | undefined;
};
