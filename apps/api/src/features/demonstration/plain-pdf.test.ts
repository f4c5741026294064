import { expect, test } from '@jest/globals';
import { plainPdf } from './plain-pdf.js';

test('every object of the file is where its table says, and the table where the end says', () => {
  const file = plainPdf(['A line with (brackets), a \\ and a ≥', 'And a second']).toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
  expect(file.slice(start, start + 9)).toBe('xref\n0 6\n');
  const places = [...file.slice(start).matchAll(/(\d{10}) 00000 n /g)].map(([, place]) => Number(place));
  expect(places).toHaveLength(5);
  for (const [index, place] of places.entries()) expect(file.slice(place)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
  const [, length, stream] = /<< \/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(file) ?? [];
  expect(stream).toHaveLength(Number(length));
  expect(stream).toContain('(A line with \\(brackets\\), a \\\\ and a ?)');
});
