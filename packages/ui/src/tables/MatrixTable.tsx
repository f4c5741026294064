import { MatrixCell, type MatrixCellContent } from './MatrixCell.js';
import { ScrollRegion } from '../base/ScrollRegion.js';

export type MatrixAxis = { title: string; steps: readonly { key: string; label: string }[] };
export type MatrixTableProps = {
  caption: string;
  rows: MatrixAxis;
  columns: MatrixAxis;
  cell: (rowKey: string, columnKey: string) => MatrixCellContent;
};

/** Two scales against each other, a word and a colour in every cell. */
export const MatrixTable = ({ caption, rows, columns, cell }: MatrixTableProps) => (
  <ScrollRegion label={caption}>
    <table className="govuk-table app-matrix">
      <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" rowSpan={2} className="govuk-table__header">
            {rows.title}
          </th>
          <th scope="colgroup" colSpan={columns.steps.length} className="govuk-table__header">
            {columns.title}
          </th>
        </tr>
        <tr className="govuk-table__row">
          {columns.steps.map((column) => (
            <th key={column.key} scope="col" className="govuk-table__header">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.steps.map((row) => (
          <tr key={row.key} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              {row.label}
            </th>
            {columns.steps.map((column) => (
              <MatrixCell key={column.key} {...cell(row.key, column.key)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollRegion>
);
