import { describe, expect, it } from '@jest/globals';
import { flowDrawing, inLines } from './flow-drawing.js';

const flow = (from: string, to: string, crossesBorder: boolean | null = false) => ({
  name: `${from} to ${to}`,
  from,
  to,
  crossesBorder,
});

describe('a drawing of flows', () => {
  it('has each place once, whatever the case of its name, and each flow', () => {
    const drawing = flowDrawing([flow('Laptops', 'Exchange'), flow('laptops ', 'Teams'), flow('Laptops', 'Exchange')]);
    expect(drawing.places.map(({ id }) => id).sort()).toEqual(['exchange', 'laptops', 'teams']);
    expect(drawing.flows).toHaveLength(3);
  });

  it('fits into its size, and no two places lie on each other', () => {
    const drawing = flowDrawing([flow('A', 'B'), flow('B', 'C'), flow('A', 'C'), flow('C', 'A', true), flow('B', 'B')]);
    for (const { x, y } of drawing.places) {
      expect(x).toBeLessThan(drawing.width);
      expect(y).toBeLessThan(drawing.height);
    }
    expect(new Set(drawing.places.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });

  it('says which flow leaves the country, and takes a silence for no line of its own', () => {
    expect(flowDrawing([flow('A', 'B', true), flow('A', 'B', null)]).flows.map((one) => one.crossesBorder)).toEqual([
      true,
      false,
    ]);
  });

  it('breaks names into three lines at most', () => {
    expect(inLines('Force laptops')).toEqual(['Force laptops']);
    expect(inLines('The records management system of the whole force and of its partners')).toHaveLength(3);
  });
});
