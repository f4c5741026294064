import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { act, render, renderHook, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { FormEvent } from 'react';
import type { RefusalNoticeFragment } from '../../generated/graphql.js';
import { blankTraining } from '../../pages/training/training-draft.js';
import { TrainingFields } from '../../pages/training/TrainingFields.js';
import { ActNotice, fieldError } from './ActNotice.js';
import type { Acting } from './useAct.js';
import { useCheck, type FieldProblem } from './useCheck.js';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
});

const refusedFor = (...problems: readonly FieldProblem[]): RefusalNoticeFragment => ({
  __typename: 'BadInput',
  message: 'No.',
  wayForward: 'Change your answers and try again.',
  problems: problems.map((one) => ({ __typename: 'InputProblem', ...one })),
});
const faults = [
  { field: 'reference', message: 'Enter the number of the certificate.' },
  { field: 'course', message: 'Enter the name of the course.' },
  { field: 'completedOn', message: 'Enter the day you completed the course as a real date.' },
  { field: 'provider', message: 'Enter who gave the course.' },
];

describe('a form that is refused for several faults', () => {
  const Form = ({ attempt }: { attempt: number }) => {
    const shown = { refusal: refusedFor(...faults), fault: null, attempt };
    return (
      <>
        <ActNotice act={shown} />
        <TrainingFields form={blankTraining} onChange={() => undefined} errorOf={(field) => fieldError(shown, field)} />
      </>
    );
  };
  const summary = () => screen.getByRole('alert');
  const links = () => within(summary()).getAllByRole('link');
  const fields: Readonly<Record<string, () => HTMLElement>> = {
    'Enter the name of the course.': () => screen.getByLabelText('Course'),
    'Enter who gave the course.': () => screen.getByLabelText('Provider'),
    'Enter the day you completed the course as a real date.': () => screen.getAllByLabelText('Day')[0] as HTMLElement,
    'Enter the number of the certificate.': () => document.getElementById('reference') as HTMLElement,
  };

  test('the summary has one link for each, in the order of the form, and takes focus at each attempt', async () => {
    const { rerender } = render(<Form attempt={1} />);
    expect(links().map((link) => link.textContent)).toEqual(Object.keys(fields));
    expect(document.activeElement).toBe(summary().parentElement);
    await userEvent.click(screen.getByLabelText('Course'));
    rerender(<Form attempt={2} />);
    expect(document.activeElement).toBe(summary().parentElement);
  });

  test.each(Object.entries(fields))(
    '“%s” leads to its field, which is described by the same words',
    async (text, field) => {
      render(<Form attempt={1} />);
      await userEvent.click(within(summary()).getByRole('link', { name: text }));
      expect(document.activeElement).toBe(field());
      const described =
        field().getAttribute('aria-describedby') ?? field().closest('[role=group]')?.getAttribute('aria-describedby');
      const words = (described ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
      expect(words).toContain(`Error: ${text}`);
    },
  );
});

describe('a form with a file, which is looked at before it is sent', () => {
  const tooLarge = { field: 'file', message: 'The file must be 5 MB or smaller' };
  const pressed = { preventDefault: () => undefined } as FormEvent;
  const acting = (refusal: RefusalNoticeFragment | null, attempt: number): Acting<string> => ({
    ...{ refusal, attempt, fault: null, busy: false },
    ...{ send: jest.fn<(said: string) => Promise<void>>(() => Promise.resolve()), dismiss: () => undefined },
    submit: () => () => undefined,
  });
  const told = (refusal: RefusalNoticeFragment | null) => (refusal?.__typename === 'BadInput' ? refusal.problems : []);

  test('is sent without it, and tells why in place of what the API says of that field, with all else', async () => {
    const { result, rerender } = renderHook(({ of }) => useCheck(of), { initialProps: { of: acting(null, 0) } });
    await act(async () =>
      result.current.submit(
        () => Promise.resolve([tooLarge]),
        () => 'the rest',
      )(pressed),
    );
    rerender({ of: acting(refusedFor({ field: 'file', message: 'Choose the file.' }, ...faults), 1) });
    expect(told(result.current.shown.refusal)).toMatchObject([...faults, tooLarge]);
  });

  test('is not sent where nothing else could be wrong', async () => {
    const of = acting(null, 0);
    const { result } = renderHook(() => useCheck(of));
    await act(async () =>
      result.current.submit(
        () => Promise.resolve([tooLarge]),
        () => null,
      )(pressed),
    );
    expect(told(result.current.shown.refusal)).toMatchObject([tooLarge]);
    expect(of.send).not.toHaveBeenCalled();
  });

  test('shows what the API says once nothing is found here', async () => {
    const { result, rerender } = renderHook(({ of }) => useCheck(of), { initialProps: { of: acting(null, 0) } });
    await act(async () =>
      result.current.submit(
        () => Promise.resolve([tooLarge]),
        () => null,
      )(pressed),
    );
    await act(async () =>
      result.current.submit(
        () => Promise.resolve([]),
        () => 'all',
      )(pressed),
    );
    rerender({ of: acting(refusedFor(...faults), 1) });
    expect(told(result.current.shown.refusal)).toMatchObject(faults);
  });
});
