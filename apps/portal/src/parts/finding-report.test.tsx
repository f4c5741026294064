import { expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { FindingReport } from './FindingReport.js';
import type { FindingInPlace } from './finding-in-place.js';

const finding = (itemTitle: string, over: Partial<FindingInPlace> = {}): FindingInPlace => ({
  rule: 'L31_DESCRIPTION_NOT_ROLE',
  severity: 'error',
  itemId: itemTitle,
  itemTitle,
  section: 'components',
  field: null,
  message: `${itemTitle} does not say where data is stored.`,
  remedy: 'Say where.',
  law: [],
  ...over,
});

it('tells a fault once, under the worst that it says, with every place and one remedy', () => {
  const findings = [
    finding('Exchange Online'),
    finding('Teams chat', { severity: 'block' }),
    finding('An activity', { rule: 'L53_BASIS_ENUM', section: 'activities', remedy: 'Choose a basis.' }),
  ];
  render(<FindingReport facts={[]} findings={findings} />);
  const blocking = screen.getByRole('region', { name: 'Stops the assessment from being handed in' });
  expect(within(blocking).getByRole('heading', { level: 2, name: /\(1\)$/ })).toBeTruthy();
  expect(within(blocking).getByText('3. Components and processors: Exchange Online.')).toBeTruthy();
  expect(within(blocking).getByText('3. Components and processors: Teams chat.')).toBeTruthy();
  expect(within(blocking).getAllByText('What puts it right: Say where.')).toHaveLength(1);
  const wrong = screen.getByRole('region', { name: 'Wrong, and should be put right' });
  expect(within(wrong).queryByText(/Exchange Online/)).toBeNull();
  expect(within(wrong).getByText('What puts it right: Choose a basis.')).toBeTruthy();
});

it('cites a section as it read on the day of the judgement, and says where the catalogue is not sure', () => {
  const rule = { law: ['dpa2018.s73.1'], confidence: 'medium' };
  const { unmount } = render(<FindingReport facts={[]} findings={[finding('Teams chat', rule)]} day="2019-05-02" />);
  expect(screen.getByText('Law: DPA 2018 s.73(1) (confidence: medium)')).toBeTruthy();
  unmount();
  render(<FindingReport facts={[]} findings={[finding('Teams chat', { ...rule, confidence: 'high' })]} />);
  expect(screen.getByText('Law: DPA 2018 s.73(A1), (1)')).toBeTruthy();
});
