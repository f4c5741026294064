import { expect, it } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { later } from './later.js';

const word = () => {
  const answers: { tell: (code: string) => void; fail: () => void }[] = [];
  const code = later(
    () =>
      new Promise<string>((tell, reject) => answers.push({ tell, fail: () => reject(new Error('It does not come.')) })),
  );
  const Shown = ({ isWanted }: { isWanted: boolean }) => <p>{code.useHere(isWanted) ?? 'nothing yet'}</p>;
  return { answers, code, Shown };
};

it('asks for the code once it is wanted, and shows it everywhere as soon as it is here', async () => {
  const { answers, code, Shown } = word();
  const { rerender } = render(<Shown isWanted={false} />);
  expect(answers).toHaveLength(0);
  rerender(
    <>
      <Shown isWanted />
      <Shown isWanted />
    </>,
  );
  expect(answers).toHaveLength(1);
  expect(code.now()).toBeNull();
  await act(async () => answers[0]?.tell('here'));
  expect(screen.getAllByText('here')).toHaveLength(2);
  expect(await code.come()).toBe('here');
  expect(answers).toHaveLength(1);
});

it('lets whoever waits go on where the code does not come, and asks again when it is needed next', async () => {
  const { answers, code } = word();
  const first = code.come();
  answers[0]?.fail();
  expect(await first).toBeNull();
  const second = code.come();
  answers[1]?.tell('here');
  expect(await second).toBe('here');
});
