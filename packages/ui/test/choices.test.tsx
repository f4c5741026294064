import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { Checkboxes, DateInput, type DateText, Radios, Select, TextInput } from '../src/index.js';

const stances = [
  { value: 'relied-on', text: 'Relied on' },
  { value: 'adapted', text: 'Adapted', conditional: <TextInput name="why" label="Why" /> },
];
const shown = (label: string) =>
  !screen.getByLabelText(label).closest('[id^="conditional-"]')?.className.includes('--hidden');

describe('radios', () => {
  test('reveal a question only while its item is chosen, and keep what was typed', async () => {
    render(<Radios name="stance" legend="Position on the national text" items={stances} />);
    expect(shown('Why')).toBe(false);
    await userEvent.click(screen.getByLabelText('Adapted'));
    expect(shown('Why')).toBe(true);
    await userEvent.type(screen.getByLabelText('Why'), 'Local systems');
    await userEvent.click(screen.getByLabelText('Relied on'));
    expect(shown('Why')).toBe(false);
    await userEvent.click(screen.getByLabelText('Adapted'));
    expect(screen.getByLabelText<HTMLInputElement>('Why').value).toBe('Local systems');
  });

  test('do as they are told when the value comes from outside', async () => {
    const Page = () => {
      const [value, setValue] = useState('relied-on');
      return (
        <>
          <Radios
            name="stance"
            legend="Position on the national text"
            items={stances}
            value={value}
            onChange={setValue}
          />
          <output>{value}</output>
        </>
      );
    };
    render(<Page />);
    await userEvent.click(screen.getByLabelText('Adapted'));
    expect(screen.getByRole('status').textContent).toBe('adapted');
    expect(screen.getByLabelText<HTMLInputElement>('Adapted').checked).toBe(true);
  });
});

describe('checkboxes', () => {
  const items = [
    { value: 'mail', text: 'Mail' },
    { value: 'files', text: 'Files' },
    { divider: 'or' },
    { value: 'none', text: 'None of these', exclusive: true },
  ];
  const Page = () => {
    const [values, setValues] = useState<string[]>([]);
    return (
      <>
        <Checkboxes name="parts" legend="Parts" items={items} values={values} onChange={setValues} />
        <output>{values.join(' ')}</output>
      </>
    );
  };
  const chosen = () => screen.getByRole('status').textContent;

  test('hand out what is chosen, in the order of the items', async () => {
    render(<Page />);
    await userEvent.click(screen.getByLabelText('Files'));
    await userEvent.click(screen.getByLabelText('Mail'));
    expect(chosen()).toBe('mail files');
    await userEvent.click(screen.getByLabelText('Mail'));
    expect(chosen()).toBe('files');
  });

  test('an exclusive item clears the others, and they clear it', async () => {
    render(<Page />);
    await userEvent.click(screen.getByLabelText('Files'));
    await userEvent.click(screen.getByLabelText('None of these'));
    expect(chosen()).toBe('none');
    await userEvent.click(screen.getByLabelText('Mail'));
    expect(chosen()).toBe('mail');
  });
});

test('a date keeps what was typed, right or wrong', async () => {
  const Page = () => {
    const [date, setDate] = useState<DateText>({ day: '', month: '', year: '' });
    return (
      <>
        <DateInput id="from" namePrefix="from" legend="From" value={date} onChange={setDate} />
        <output>{`${date.year}/${date.month}/${date.day}`}</output>
      </>
    );
  };
  render(<Page />);
  await userEvent.type(screen.getByLabelText('Day'), '31');
  await userEvent.type(screen.getByLabelText('Month'), 'Feb');
  await userEvent.type(screen.getByLabelText('Year'), '2020');
  expect(screen.getByRole('status').textContent).toBe('2020/Feb/31');
});

test('a long select offers its items in named groups', async () => {
  const groups = [
    { label: 'Risks', items: [{ value: 'risk', text: 'Risk' }] },
    { label: 'Rights', items: [{ value: 'notice', text: 'Privacy notice' }] },
  ];
  render(<Select name="kind" label="Kind" items={[{ value: '', text: 'Choose one' }, ...groups]} />);
  const select = screen.getByLabelText<HTMLSelectElement>('Kind');
  expect(screen.getAllByRole('group').map((group) => group.getAttribute('label'))).toEqual(['Risks', 'Rights']);
  await userEvent.selectOptions(select, 'Privacy notice');
  expect(select.value).toBe('notice');
});
