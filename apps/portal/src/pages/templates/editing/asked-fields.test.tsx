import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { askedAsUsual, minimumRowsOf, whenOf } from './asked-of-item.js';
import { RowsChoice } from './RowsChoice.js';
import { WhenChoice } from './WhenChoice.js';

const components = [{ id: 'teams-chat', name: 'Teams chat' }];

interface FormProps {
  readonly yesOrNo?: readonly { readonly id: string; readonly name: string }[];
  readonly wrong?: string;
  readonly settled?: boolean;
}

const Form = ({ yesOrNo = [], wrong, settled = false }: FormProps) => {
  const [form, setForm] = useState(askedAsUsual);
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const errorOf = (field: string) => (field === wrong ? 'Say it' : undefined);
  return (
    <>
      <RowsChoice kind="question" settled={settled} form={form} onChange={change} errorOf={errorOf} />
      <WhenChoice form={form} components={components} yesOrNo={yesOrNo} onChange={change} error={errorOf('when')} />
      <output>{JSON.stringify([minimumRowsOf(form, 'question', 'local'), whenOf(form)])}</output>
    </>
  );
};

const said = (): unknown => JSON.parse(document.querySelector('output')?.textContent ?? '');

test('a table is chosen with its least number of rows', async () => {
  render(<Form />);
  expect(said()).toEqual([null, null]);
  await userEvent.click(screen.getByRole('radio', { name: /^Yes, one row/ }));
  const rows = screen.getByRole('textbox', { name: /^Minimum number/ });
  await userEvent.clear(rows);
  await userEvent.type(rows, '3');
  expect(said()).toEqual([3, null]);
});

test('what forces may have answered once stays one answer', () => {
  render(<Form settled />);
  expect(screen.queryByRole('radio', { name: /^Yes, one row/ })).toBeNull();
});

test('a condition is chosen with what it names', async () => {
  render(<Form yesOrNo={[{ id: 'need.live', name: 'Is it live?' }]} />);
  await userEvent.click(screen.getByRole('radio', { name: /component/ }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Component' }), 'Teams chat');
  expect(said()).toEqual([null, { component: 'teams-chat' }]);
  await userEvent.click(screen.getByRole('radio', { name: /another item/ }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Item' }), 'Is it live?');
  await userEvent.click(screen.getAllByRole('radio', { name: 'No' }).at(-1) as HTMLElement);
  expect(said()).toEqual([null, { item: 'need.live', is: false }]);
});

test('a template without a yes or no offers none to depend on', () => {
  render(<Form />);
  expect(screen.queryByRole('radio', { name: /another item/ })).toBeNull();
});

test('what the server refuses stands beside the choice that is open', async () => {
  render(<Form wrong="when" />);
  await userEvent.click(screen.getByRole('radio', { name: /regime/ }));
  expect(screen.getByRole('combobox', { name: 'Regime' }).getAttribute('aria-describedby')).toBe('when-regime-error');
});
