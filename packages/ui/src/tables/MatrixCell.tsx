import type { ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { VisuallyHidden } from '../base/VisuallyHidden.js';

export type MatrixTone = 'green' | 'yellow' | 'orange' | 'red' | 'grey';
export type MatrixCellContent = {
  text: ReactNode;
  tone: MatrixTone;
  current?: boolean | undefined;
  /** Said of the current cell. */
  currentText?: string | undefined;
};

export const MatrixCell = ({ text, tone, current, currentText = 'selected' }: MatrixCellContent) => (
  <td
    className={classNames('govuk-table__cell app-matrix__cell', `app-matrix__cell--${tone}`)}
    aria-current={current ? 'true' : undefined}
  >
    {text}
    {current && <VisuallyHidden>, {currentText}</VisuallyHidden>}
  </td>
);
