import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FormOnOpen, formOnOpen } from './FormOnOpen.js';

const Form = ({ about }: { about: string }) => <label>Your question about {about}</label>;

const aForm = () => {
  const load = jest.fn<() => Promise<typeof Form>>().mockResolvedValue(Form);
  return { load, AskForm: formOnOpen(load) };
};

test('a form comes once somebody opens it, and is named before', async () => {
  const { load, AskForm } = aForm();
  render(<FormOnOpen summary="Ask">{() => <AskForm about="logs" />}</FormOnOpen>);
  expect(load).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText('Ask'));
  expect(await screen.findByText('Your question about logs')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a form in which something is brought back lies open and comes by itself', async () => {
  const { AskForm } = aForm();
  render(
    <FormOnOpen summary="Ask" open>
      {() => <AskForm about="logs" />}
    </FormOnOpen>,
  );
  expect(screen.getByText('Loading the form')).toBeTruthy();
  expect(await screen.findByText('Your question about logs')).toBeTruthy();
});
