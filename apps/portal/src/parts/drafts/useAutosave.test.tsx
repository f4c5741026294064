import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { useAutosave, type Attempted } from './useAutosave.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

interface Shown {
  readonly text: string;
  readonly isHeld?: boolean;
}

const begun: Shown = { text: 'first' };

/** A form whose texts are saved; `answers` says what comes of each attempt. */
const aForm = (...answers: Attempted[]) => {
  const sent: string[] = [];
  const saved = { now: 'first' };
  const view = renderHook(
    ({ text, isHeld = false }: Shown) => {
      const [, setSaved] = useState(saved.now);
      return useAutosave({
        text,
        isHeld,
        isUnsaved: text !== saved.now,
        isUnsavedNow: () => text !== saved.now,
        save: () => {
          sent.push(text);
          const answer = answers.shift() ?? null;
          if (answer === null) {
            saved.now = text;
            setSaved(text);
          }
          return Promise.resolve(answer);
        },
      });
    },
    { initialProps: begun },
  );
  return { ...view, sent };
};

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

describe('saving by itself', () => {
  test('waits for a pause, and sends once what stands there then', async () => {
    const { result, rerender, sent } = aForm();
    rerender({ text: 'first and' });
    await wait(1000);
    rerender({ text: 'first and last' });
    await wait(1000);
    expect(sent).toEqual([]);
    expect(result.current.state).toEqual({ kind: 'typing' });
    await wait(1000);
    expect(sent).toEqual(['first and last']);
    expect(result.current.state).toEqual({ kind: 'saved' });
    await wait(60_000);
    expect(sent).toHaveLength(1);
  });

  test('saves at once on leaving a field, and nothing where nothing changed', async () => {
    const { result, rerender, sent } = aForm();
    await act(() => result.current.flush());
    expect(sent).toEqual([]);
    rerender({ text: 'more' });
    await act(() => result.current.flush());
    expect(sent).toEqual(['more']);
  });

  test('says why it was not saved, and does not ask again before something changed', async () => {
    const { result, rerender, sent } = aForm({ because: 'Enter a name', again: false });
    rerender({ text: 'no name' });
    await wait(2000);
    expect(result.current.state).toEqual({ kind: 'not-saved', because: 'Enter a name' });
    await wait(60_000);
    await act(() => result.current.flush());
    expect(sent).toHaveLength(1);
    rerender({ text: 'a name' });
    await wait(2000);
    expect(result.current.state).toEqual({ kind: 'saved' });
  });

  test('tries again by itself where no answer came', async () => {
    const { result, rerender, sent } = aForm({ because: 'Cannot be reached', again: true });
    rerender({ text: 'more' });
    await wait(2000);
    expect(result.current.state).toEqual({ kind: 'not-saved', because: 'Cannot be reached' });
    await wait(20_000);
    expect(sent).toEqual(['more', 'more']);
    expect(result.current.state).toEqual({ kind: 'saved' });
  });

  test('waits while somebody has to choose', async () => {
    const { rerender, sent } = aForm();
    rerender({ text: 'mine', isHeld: true });
    await wait(60_000);
    expect(sent).toEqual([]);
    rerender({ text: 'mine', isHeld: false });
    await wait(2000);
    expect(sent).toEqual(['mine']);
  });
});
