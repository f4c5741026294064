import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IdentityProvider } from '../../../../identity/IdentityProvider.js';
import type { Identity } from '../../../../identity/identity.js';
import type { AnswerForm } from './answer-form.js';
import { useTyped } from './useTyped.js';

const identity = { personKey: 'ann' } as Identity;
const around = ({ children }: { readonly children: ReactNode }) => (
  <IdentityProvider identity={identity}>{children}</IdentityProvider>
);

const aForm = (text: string, version: number): AnswerForm => ({
  stance: null,
  reason: '',
  content: { kind: 'question', text },
  version,
});
const saying = (text: string) => ({ content: { kind: 'question', text } as const });

const typing = (saved: AnswerForm) =>
  renderHook(({ now }: { now: AnswerForm }) => useTyped('item', now), {
    initialProps: { now: saved },
    wrapper: around,
  });

beforeEach(() => localStorage.clear());

describe('what is typed', () => {
  test('follows what others save while nothing is typed', () => {
    const { result, rerender } = typing(aForm('Old', 1));
    rerender({ now: aForm('Theirs', 2) });
    expect(result.current.value).toEqual(aForm('Theirs', 2));
    expect(result.current.isUnsaved).toBe(false);
  });

  test('stays as it was typed once something is, with the version that it started from', () => {
    const { result, rerender } = typing(aForm('Old', 1));
    act(() => result.current.change(saying('Mine')));
    rerender({ now: aForm('Theirs', 2) });
    expect(result.current.value).toEqual(aForm('Mine', 1));
    expect(result.current.isUnsaved).toBe(true);
  });

  test('loses nothing that is typed while it is saved, and goes on from the version that was saved', () => {
    const { result, rerender } = typing(aForm('Old', 1));
    act(() => result.current.change(saying('Mine')));
    const sent = result.current.now();
    act(() => result.current.change(saying('Mine, longer')));
    act(() => result.current.settle(sent, { id: 'item', version: 2 }));
    rerender({ now: aForm('Mine', 2) });
    expect(result.current.value).toMatchObject(aForm('Mine, longer', 2));
    expect(result.current.isUnsaved).toBe(true);
  });

  test('keeps the letters as they were typed where the server tidied them', () => {
    const { result, rerender } = typing(aForm('', 0));
    act(() => result.current.change(saying('Mine ')));
    act(() => result.current.settle(result.current.now(), { id: 'item', version: 1 }));
    rerender({ now: aForm('Mine', 1) });
    expect(result.current.value).toMatchObject(saying('Mine '));
    expect(result.current.isUnsaved).toBe(false);
  });

  test('is brought back after a reload, and only what was not saved', () => {
    const first = typing(aForm('Old', 1));
    act(() => first.result.current.change(saying('Mine')));
    first.unmount();
    const second = typing(aForm('Old', 1));
    expect(second.result.current.broughtBack).toBe(true);
    act(() => second.result.current.settle(second.result.current.now(), { id: 'item', version: 2 }));
    second.unmount();
    expect(typing(aForm('Mine', 2)).result.current.broughtBack).toBe(false);
  });

  test('is unsaved where it says again what was sent before somebody else saved another text', () => {
    const { result, rerender } = typing(aForm('', 0));
    act(() => result.current.change(saying('Yes')));
    act(() => result.current.settle(result.current.now(), { id: 'item', version: 1 }));
    rerender({ now: aForm('Yes', 1) });
    rerender({ now: aForm('No', 2) });
    expect(result.current.value).toMatchObject(aForm('No', 2));
    act(() => result.current.change(saying('Yes')));
    expect(result.current.value).toMatchObject(aForm('Yes', 2));
    expect(result.current.isUnsaved).toBe(true);
    expect(result.current.isUnsavedNow()).toBe(true);
  });

  test('is unsaved where it goes on over the text of somebody else, whatever it says', () => {
    const { result, rerender } = typing(aForm('', 0));
    act(() => result.current.change(saying('Yes')));
    act(() => result.current.settle(result.current.now(), { id: 'item', version: 1 }));
    rerender({ now: aForm('Yes', 1) });
    act(() => result.current.change(saying('Yes, always')));
    act(() => result.current.change({ version: 2 }));
    act(() => result.current.change(saying('Yes')));
    expect(result.current.isUnsavedNow()).toBe(true);
    rerender({ now: aForm('No', 2) });
    expect(result.current.value).toMatchObject(aForm('Yes', 2));
    expect(result.current.isUnsaved).toBe(true);
  });

  test('stays the row that was added, also after somebody else changed it', () => {
    const { result, rerender } = typing(aForm('', 0));
    act(() => result.current.change(saying('Mine')));
    act(() => result.current.settle(result.current.now(), { id: 'row', version: 1 }));
    rerender({ now: aForm('Mine', 1) });
    rerender({ now: aForm('Theirs', 2) });
    act(() => result.current.change(saying('Theirs and mine')));
    expect(result.current.now()).toEqual({ ...aForm('Theirs and mine', 2), savedAs: 'row' });
  });
});
