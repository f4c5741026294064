import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MatrixTable, Table, type TableColumn } from '../src/index.js';

type Row = { name: string; people: number };
const rows: Row[] = [
  { name: 'Kent', people: 250 },
  { name: 'Avon', people: 30 },
  { name: 'Dorset', people: 1000 },
];
const columns: TableColumn<Row>[] = [
  { key: 'name', heading: 'Place', isRowHeader: true, cell: (row) => row.name, sortBy: (row) => row.name },
  { key: 'people', heading: 'People', numeric: true, cell: (row) => row.people, sortBy: (row) => row.people },
  { key: 'note', heading: 'Note', cell: () => 'None' },
];
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const sorts = () => screen.getAllByRole('columnheader').map((cell) => cell.getAttribute('aria-sort'));

test('a heading sorts its column, up and then down, and says so', async () => {
  render(<Table caption="Places" columns={columns} rows={rows} rowKey={(row) => row.name} />);
  expect(names()).toEqual(['Kent', 'Avon', 'Dorset']);
  expect(sorts()).toEqual(['none', 'none', null]);

  await userEvent.click(screen.getByRole('button', { name: 'People' }));
  expect(names()).toEqual(['Avon', 'Kent', 'Dorset']);
  expect(sorts()).toEqual(['none', 'ascending', null]);

  await userEvent.click(screen.getByRole('button', { name: 'People' }));
  expect(names()).toEqual(['Dorset', 'Kent', 'Avon']);
  expect(screen.getByRole('status').textContent).toBe('Sort by People (descending)');

  await userEvent.click(screen.getByRole('button', { name: 'Place' }));
  expect(names()).toEqual(['Avon', 'Dorset', 'Kent']);
  expect(sorts()).toEqual(['ascending', 'none', null]);
});

test('a matrix names both scales and says in words which cell is meant', () => {
  render(
    <MatrixTable
      caption="Matrix"
      rows={{ title: 'Likelihood', steps: [{ key: 'probable', label: 'Probable' }] }}
      columns={{
        title: 'Impact',
        steps: [
          { key: 'minor', label: 'Minor' },
          { key: 'significant', label: 'Significant' },
        ],
      }}
      cell={(_, column) =>
        column === 'minor' ? { text: 'Low', tone: 'green' } : { text: 'Medium', tone: 'yellow', current: true }
      }
    />,
  );
  const region = within(screen.getByRole('region', { name: 'Matrix' }));
  expect(region.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Likelihood',
    'Impact',
    'Minor',
    'Significant',
  ]);
  expect(region.getAllByRole('cell').map((cell) => [cell.textContent, cell.getAttribute('aria-current')])).toEqual([
    ['Low', null],
    ['Medium, selected', 'true'],
  ]);
});
