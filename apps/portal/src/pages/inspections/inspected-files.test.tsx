import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { InspectedFiles } from './InspectedFiles.js';

const file = {
  __typename: 'EvidenceFile',
  id: 'f1',
  name: 'minutes.pdf',
  size: 2048,
  hash: 'ab12',
  at: '2026-11-20T12:00:00.000Z',
  by: { __typename: 'Person', id: 'p1', name: 'Ada Marsh' },
} as const;

test('an inspector reads which files are held with an item, and is offered no download of them', () => {
  render(<InspectedFiles files={[file]} title="Consultation" />);
  const list = screen.getByRole('list', { name: 'Evidence files of Consultation' });
  expect(list.textContent).toContain('minutes.pdf, 2 KB');
  expect(list.textContent).toContain('SHA-256 ab12');
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
});

test('an item without files says nothing of them', () => {
  const { container } = render(<InspectedFiles files={[]} title="Consultation" />);
  expect(container.textContent).toBe('');
});
