import { expect, it } from '@jest/globals';
import { filledIn2019, onRecord2019 } from '@countersign/demonstration';
import { render, screen } from '@testing-library/react';
import { FilledIn } from './FilledIn.js';
import { leftBlank, withValues } from './filled-in-together.js';
import { OnRecord } from './OnRecord.js';

it('tells what is on record and what was said later, each with its mark and its place in the source', () => {
  render(<OnRecord />);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'What is on record of the document',
    'What people said about it in 2020',
  ]);
  for (const { text } of onRecord2019) expect(screen.getAllByText(text, { exact: false }).length).toBeGreaterThan(0);
  const hints = screen.getAllByText(/^(Stated in|Reported as said by|Inferred from this)/);
  expect(hints).toHaveLength(screen.getAllByRole('listitem').length);
  expect(hints.filter(({ textContent }) => !textContent.includes('Computer Weekly 252493673'))).toEqual([]);
});

it('tells everything that was filled in or left blank, as the document itself has it', () => {
  render(<FilledIn />);
  expect(screen.getAllByRole('listitem').some(({ textContent }) => textContent.includes('Type of harm'))).toBe(true);
  const all = filledIn2019();
  const told = [...withValues(all), ...leftBlank(all)];
  const pairs = new Set(
    told.flatMap(({ titles, fields }) => titles.flatMap((title) => fields.map((field) => `${title} ${field}`))),
  );
  expect(all.filter(({ title, field }) => !pairs.has(`${title} ${field}`))).toEqual([]);
});
