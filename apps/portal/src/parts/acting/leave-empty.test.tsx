import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fieldsOf, LeaveEmpty } from './LeaveEmpty.js';

const refusal = {
  __typename: 'WouldEmpty' as const,
  message: 'It would be left empty',
  wayForward: 'Choose whether to empty the fields',
  fields: [
    { __typename: 'EmptiedField' as const, field: 'quotation', name: 'Quotation' },
    { __typename: 'EmptiedField' as const, field: 'locator', name: 'Status' },
  ],
};

test('names each place, and sends again only with these said to go', async () => {
  const onLeaveEmpty = jest.fn();
  const onKeep = jest.fn();
  render(<LeaveEmpty fields={fieldsOf(refusal)} onLeaveEmpty={onLeaveEmpty} onKeep={onKeep} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Quotation', 'Status']);
  await userEvent.click(screen.getByRole('button', { name: 'Keep the saved text' }));
  expect(onKeep).toHaveBeenCalledTimes(1);
  expect(onLeaveEmpty).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Save with the fields empty' }));
  expect(onLeaveEmpty).toHaveBeenCalledWith(['quotation', 'locator']);
});

test('is not there where nothing would go', () => {
  const { container } = render(<LeaveEmpty fields={fieldsOf(null)} onLeaveEmpty={jest.fn()} onKeep={jest.fn()} />);
  expect(container.innerHTML).toBe('');
});
