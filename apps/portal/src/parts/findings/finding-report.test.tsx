import { expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FindingsBySeverity } from './FindingsBySeverity.js';
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
  expect(screen.getByText('1 fault, in 2 places')).toBeTruthy();
  const blocking = screen.getByRole('region', { name: 'Must fix before handing in' });
  expect(within(blocking).getByRole('heading', { level: 2, name: /\(1\)$/ })).toBeTruthy();
  expect(within(blocking).getByText('3. Components and processors: Exchange Online.')).toBeTruthy();
  expect(within(blocking).getByText('3. Components and processors: Teams chat.')).toBeTruthy();
  expect(within(blocking).getAllByText('How to fix it: Say where.')).toHaveLength(1);
  const wrong = screen.getByRole('region', { name: 'Should fix' });
  expect(within(wrong).queryByText(/Exchange Online/)).toBeNull();
  expect(within(wrong).getByText('How to fix it: Choose a basis.')).toBeTruthy();
});

it('cites a section as it read on the day of the judgement, and says where the catalogue is not sure', () => {
  const rule = { law: ['dpa2018.s73.1'], confidence: 'medium' };
  const { unmount } = render(<FindingReport facts={[]} findings={[finding('Teams chat', rule)]} day="2019-05-02" />);
  expect(screen.getByText('Law: DPA 2018 s.73(1) (confidence: medium)')).toBeTruthy();
  unmount();
  render(<FindingReport facts={[]} findings={[finding('Teams chat', { ...rule, confidence: 'high' })]} />);
  expect(screen.getByText('Law: DPA 2018 s.73(A1), (1)')).toBeTruthy();
});

const override = (confirmedBy: string | null): FindingInPlace['override'] => ({
  id: 'o1',
  reason: 'It is one system.',
  by: { id: 'ada', name: 'Ada' },
  confirmedBy: confirmedBy === null ? null : { id: confirmedBy, name: confirmedBy },
  at: '2026-11-20T12:00:00.000Z',
});

const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

const judged = [
  finding('Agreed', { rule: 'L63_IDENTICAL_MITIGATION', override: override('ben') }),
  finding('Waiting', { rule: 'L47_EVIDENCE_HELD', override: override(null) }),
  finding('Blocking', { rule: 'L53_BASIS_ENUM', severity: 'block' }),
];

it('tells in the list what is set aside and agreed apart from what is wrong', () => {
  render(<FindingsBySeverity findings={judged} />);
  expect(titles()).toEqual([
    'Must fix before handing in (1)',
    'Should fix (1)',
    'Overridden, with a reason and a second person (1)',
  ]);
});

it('shows the first of a hundred, and the others to whoever asks for them', async () => {
  render(<FindingsBySeverity findings={Array.from({ length: 100 }, (_, index) => finding(`Item ${index}`))} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(15);
  await userEvent.click(screen.getByText('Show 85 more'));
  expect(await screen.findAllByText(/^Item \d+ does not say/)).toHaveLength(100);
});

it('tells in the report what is set aside and agreed apart, and under the worst where another place still stands', () => {
  const { unmount } = render(<FindingReport facts={[]} findings={judged} />);
  const aside = screen.getByRole('region', { name: 'Overridden, with a reason and a second person' });
  expect(within(aside).getByText(/agreed by ben/)).toBeTruthy();
  unmount();
  render(<FindingReport facts={[]} findings={[finding('Here', { override: override('ben') }), finding('There')]} />);
  expect(titles()).toEqual(['Should fix (1)']);
});

it('cites what has one name once', () => {
  render(<FindingReport facts={[]} findings={[finding('Teams chat', { law: ['app.rrd', 'app.sysrecord'] })]} />);
  expect(screen.getByText('Law: APP information management')).toBeTruthy();
});
