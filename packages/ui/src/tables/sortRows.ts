export type SortKey = string | number;
export type SortDirection = 'ascending' | 'descending';

const collator = new Intl.Collator('en-GB', { numeric: true });

const compare = (a: SortKey, b: SortKey): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** A sorted copy; rows with equal keys keep their order in either direction. */
export const sortRows = <Row>(
  rows: readonly Row[],
  by: (row: Row) => SortKey,
  direction: SortDirection,
): readonly Row[] => {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => sign * compare(by(a), by(b)));
};
