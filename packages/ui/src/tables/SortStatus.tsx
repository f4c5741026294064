import * as words from '@countersign/words/ui/tables';
import type { TableColumn } from './tableColumn.js';
import type { Sort } from './useSort.js';

type SortStatusProps<Row> = { columns: readonly TableColumn<Row>[]; sort: Sort | undefined };

/** Says the new order aloud. */
export const SortStatus = <Row,>({ columns, sort }: SortStatusProps<Row>) => {
  const column = columns.find(({ key }) => key === sort?.key);
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className="govuk-visually-hidden">
      {sort && column && words.sortedBy({ heading: column.heading, direction: sort.direction })}
    </div>
  );
};
