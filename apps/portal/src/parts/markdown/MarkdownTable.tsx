import { ScrollRegion } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/markdown';
import type { Table, TableCell } from 'mdast';
import type { ReactNode } from 'react';

interface MarkdownTableProps {
  readonly table: Table;
  readonly inCell: (cell: TableCell) => ReactNode;
}

/** A table in a text: its first line is its head, and every line has as many cells as that. */
export const MarkdownTable = ({ table, inCell }: MarkdownTableProps) => {
  const [head, ...body] = table.children;
  const columns = head?.children ?? [];
  return (
    <ScrollRegion label={words.table}>
      <table className="govuk-table">
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((cell, place) => (
              <th key={place} scope="col" className="govuk-table__header">
                {inCell(cell)}
              </th>
            ))}
          </tr>
        </thead>
        {body.length > 0 && (
          <tbody className="govuk-table__body">
            {body.map(({ children }, index) => (
              <tr key={index} className="govuk-table__row">
                {columns.map((_, place) => (
                  <td key={place} className="govuk-table__cell">
                    {children[place] && inCell(children[place])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </ScrollRegion>
  );
};
