import { expect, jest, test } from '@jest/globals';
import { knownRisks } from '@countersign/catalogue';
import type { ContentOf } from '@countersign/domain/document/content';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KnownRisksOffered } from './KnownRisksOffered.js';

test('known risks are counted at once, come once they are opened, and fill the form with the one that is chosen', async () => {
  const onBegin = jest.fn<(content: ContentOf<'risk'>) => void>();
  render(<KnownRisksOffered assessmentId="a" document={[]} onBegin={onBegin} />);
  const [first] = knownRisks.filter(({ isAskedOfAll }) => isAskedOfAll);
  expect(screen.queryByText(new RegExp(first!.harm))).toBeNull();
  await userEvent.click(screen.getByText(`Known risks not yet covered (${knownRisks.length})`));
  const known = within(await screen.findByRole('region', { name: first!.title }));
  await userEvent.click(known.getByRole('button', { name: /^Start from this/ }));
  expect(onBegin).toHaveBeenCalledWith(expect.objectContaining({ kind: 'risk', knownRisk: first!.id }));
  expect(screen.getByRole('status').textContent).toContain(first!.title);
});
