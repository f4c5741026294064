import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { OnRecord } from './OnRecord.js';

it('says what is on record and by which source, and what was filled in, each once', () => {
  render(<OnRecord />);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'What is on record',
    'What was filled in, so that it can be judged',
    'Sources',
  ]);
  expect(screen.getAllByText(/marked final on 2 May 2019/)).toHaveLength(1);
  expect(screen.getAllByText(/^The other ten risks: their titles, their kinds of harm and their scores/)).toHaveLength(
    1,
  );
  expect(screen.getAllByText(/^Computer Weekly 252493673, December 2020\./)).toHaveLength(1);
});
