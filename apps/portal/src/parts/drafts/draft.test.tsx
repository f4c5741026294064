import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { IdentityProvider } from '../../identity/IdentityProvider.js';
import type { Identity } from '../../identity/identity.js';
import { BroughtBack } from '../acting/BroughtBack.js';
import { orNull, text, texts, whole, type Shape } from './draft-shape.js';
import { draftsOf, forgetDraftsOf, forgetOldDrafts } from './draft-store.js';
import { useDraft } from './useDraft.js';

interface Reply {
  readonly text: string;
  readonly points: readonly string[];
  readonly users: number | null;
}

const blank: Reply = { text: '', points: [''], users: null };
const shape: Shape<Reply> = { text, points: texts, users: orNull(whole) };

const as =
  (personKey: string, isSigningIn = () => false) =>
  ({ children }: { readonly children: ReactNode }) => (
    <IdentityProvider identity={{ personKey, isSigningIn } as Identity}>{children}</IdentityProvider>
  );

const form = (person = 'ann', isSigningIn?: () => boolean) =>
  renderHook(() => useDraft('reply.one', blank, shape), { wrapper: as(person, isSigningIn) });

const typed = (words: string, person = 'ann') => {
  const { result } = form(person);
  act(() => result.current.change({ text: words }));
};

const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** The one draft there is, as another tab has it, and a draft of this make in its place. */
const theKey = () => draftsOf('ann')[0]?.key ?? '';
const keptInAnotherTab = (kept: unknown) => {
  const key = 'countersign.draft.["ann","reply.one","another tab"]';
  localStorage.setItem(key, typeof kept === 'string' ? kept : JSON.stringify(kept));
  return key;
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('what is typed and not sent', () => {
  test('is there when the tab was closed and the page is opened again', () => {
    const first = form();
    act(() => first.result.current.change({ text: 'Not sent' }));
    first.unmount();
    const { result } = form();
    expect(result.current.value.text).toBe('Not sent');
    expect(result.current.broughtBack).toBe(true);
  });

  test('is never shown to another person', () => {
    const first = form();
    act(() => first.result.current.change({ text: 'Not sent' }));
    first.unmount();
    const { result } = form('ben');
    expect(result.current.value).toEqual(blank);
    act(() => result.current.change({ text: 'Of Ben' }));
    expect(form('ann').result.current.value.text).toBe('Not sent');
  });

  test('of two tabs is kept for each, and none is lost when the other is sent', () => {
    keptInAnotherTab({ at: 1, value: { text: 'Of the other tab' } });
    const here = form();
    act(() => here.result.current.discard());
    act(() => here.result.current.change({ text: 'Of this tab' }));
    keptInAnotherTab({ at: 2, value: { text: 'Typed there again' } });
    act(() => here.result.current.discard());
    here.unmount();
    expect(form().result.current.value.text).toBe('Typed there again');
  });

  test('and sent in the tab that it came from is not offered to be sent again', () => {
    const key = keptInAnotherTab({ at: 1, value: { text: 'Of the other tab' } });
    const { result } = form();
    expect(result.current.broughtBack).toBe(true);
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key, newValue: null })));
    expect(result.current.value).toEqual(blank);
    expect(result.current.broughtBack).toBe(false);
  });

  test('is asked about before the tab is closed, until it is sent', () => {
    const { result } = form();
    expect(isAsked()).toBe(false);
    act(() => result.current.change({ text: 'Not sent' }));
    expect(isAsked()).toBe(true);
    act(() => result.current.discard());
    expect(isAsked()).toBe(false);
  });

  test('is not asked about on the way to the sign-in', () => {
    const { result } = form('ann', () => true);
    act(() => result.current.change({ text: 'Not sent' }));
    expect(isAsked()).toBe(false);
  });

  test('and taken out again leaves nothing to bring back', () => {
    const { result } = form();
    act(() => result.current.change({ text: 'N' }));
    act(() => result.current.change({ text: '' }));
    expect(draftsOf('ann')).toEqual([]);
    expect(isAsked()).toBe(false);
  });

  test('is forgotten for one person and for nobody else', () => {
    typed('Of Ann');
    typed('Of Ben', 'ben');
    forgetDraftsOf('ann');
    expect(draftsOf('ann')).toEqual([]);
    expect(draftsOf('ben')).toHaveLength(1);
  });

  test('is kept for thirty days', () => {
    typed('Not sent');
    forgetOldDrafts(Date.now() + 29 * 86_400_000);
    expect(draftsOf('ann')).toHaveLength(1);
    forgetOldDrafts(Date.now() + 31 * 86_400_000);
    expect(draftsOf('ann')).toEqual([]);
  });
});

describe('a draft of an older shape', () => {
  test.each([
    ['a list in place of a text', { text: ['One thing', 'Another thing'] }, ['One thing', 'Another thing']],
    ['a text in place of a list', { points: 'One thing' }, ['One thing']],
    ['entries in place of texts', { points: [{ said: 'One thing', by: 'adviser' }] }, ['One thing', 'adviser']],
    ['a field that is no more', { reasonGiven: 'Because of this' }, ['Because of this']],
    ['null where a list is asked for', { points: null }, []],
    ['a text and nothing else', 'Only words', ['Only words']],
    ['a list', ['Only words'], ['Only words']],
  ])('%s does not break the form, and its words are not lost', (_, value, words) => {
    keptInAnotherTab({ at: 1, value });
    const { result } = form();
    expect(result.current.value).toEqual(blank);
    expect(result.current.aside).toEqual(words);
  });

  test('is brought back as far as the form can take it', () => {
    keptInAnotherTab({ at: 1, value: { text: 'Fits', points: { a: 'Does not fit' } } });
    const { result } = form();
    expect(result.current.value).toEqual({ ...blank, text: 'Fits' });
    expect(result.current.aside).toEqual(['Does not fit']);
  });

  test('keeps its words while the form is filled in anew, and until somebody has no need of them', () => {
    const key = keptInAnotherTab({ at: 1, value: { old: 'Old words' } });
    const first = form();
    act(() => first.result.current.change({ text: 'New words' }));
    localStorage.removeItem(key);
    first.unmount();
    const second = form();
    expect(second.result.current.value.text).toBe('New words');
    expect(second.result.current.aside).toEqual(['Old words']);
    act(() => second.result.current.discard());
    expect(draftsOf('ann')).toHaveLength(1);
    act(() => second.result.current.forgetAside());
    expect(draftsOf('ann')).toEqual([]);
  });

  test.each(['{"text":', 'null', '0', '{"at":"x","value":7,"aside":9,"page":3}', '[]'])('%s is no draft', (kept) => {
    keptInAnotherTab(kept);
    const { result } = form();
    expect(result.current.value).toEqual(blank);
  });

  test('as this tab kept it before it was kept for the browser is brought back, and forgotten once it is sent', () => {
    sessionStorage.setItem('countersign.draft.ann.reply.one', JSON.stringify({ text: 'Of before', points: [''] }));
    const { result } = form();
    expect(result.current.value.text).toBe('Of before');
    act(() => result.current.discard());
    expect(form().result.current.value.text).toBe('');
  });

  test('offers its words as plain text', async () => {
    keptInAnotherTab({ at: 1, value: { old: 'Old words' } });
    const Form = () => <BroughtBack draft={useDraft('reply.one', blank, shape)} />;
    render(<Form />, { wrapper: as('ann') });
    expect(screen.getByText('Old words')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Delete this text' }));
    expect(screen.queryByText('Old words')).toBeNull();
  });
});

test('what is kept says on which page it was typed', () => {
  document.title = 'Error: Reply to a question - Countersign';
  typed('Not sent');
  expect(draftsOf('ann')[0]?.page).toEqual({ title: 'Reply to a question', href: '/' });
  expect(theKey()).toContain('reply.one');
});
