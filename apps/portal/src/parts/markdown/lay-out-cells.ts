const widest = 20;
const tallest = 500;

const spanOf = (cell: Element, name: 'colspan' | 'rowspan', most: number): number =>
  Math.min(Math.max(Math.trunc(Number(cell.getAttribute(name) ?? 1)) || 1, 1), most);

/** A cell that reaches down into rows below: how many are left, and its twin for each. */
interface Reaching {
  left: number;
  readonly cell: Element;
}

const copyOf = ({ cell }: Reaching): Element => cell.cloneNode(true) as Element;

/**
 * Gives each row of a table one cell for each column. A cell over several rows stands in each of them with its words,
 * because a row must be read by itself; of a cell over several columns the words stand in the first.
 */
export const layOutCells = (table: Element): void => {
  const reaching = new Map<number, Reaching>();
  for (const row of table.querySelectorAll('tr')) {
    const own = [...row.querySelectorAll(':scope > td, :scope > th')];
    const laid: Element[] = [];
    const fillFromAbove = () => {
      for (let above = reaching.get(laid.length); above && above.left > 0; above = reaching.get(laid.length)) {
        above.left -= 1;
        laid.push(copyOf(above));
      }
    };
    for (const cell of own) {
      fillFromAbove();
      const [columns, rows] = [spanOf(cell, 'colspan', widest), spanOf(cell, 'rowspan', tallest)];
      cell.removeAttribute('colspan');
      cell.removeAttribute('rowspan');
      for (let column = 0; column < columns; column += 1) {
        const placed = column === 0 ? cell : cell.ownerDocument.createElement(cell.tagName);
        if (rows > 1) reaching.set(laid.length, { left: rows - 1, cell: placed });
        laid.push(placed);
      }
    }
    fillFromAbove();
    row.replaceChildren(...laid);
  }
};
