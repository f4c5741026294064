import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { MarkdownEditor } from '../markdown/MarkdownEditor.js';
import { TakenOutNotice } from './TakenOutNotice.js';

const Page = () => {
  const [line, setLine] = useState('');
  const [text, setText] = useState('');
  return (
    <>
      <label>
        Reason
        <input value={line} onChange={(event) => setLine(event.target.value)} />
      </label>
      <MarkdownEditor id="text" label="Your answer" maxLength={500} value={text} onChange={setText} />
      <TakenOutNotice />
    </>
  );
};

const paste = (field: HTMLElement, plain: string, html = '') => {
  act(() => field.focus());
  return fireEvent.paste(field, {
    clipboardData: { getData: (type: string) => (type === 'text/html' ? html : plain) },
  });
};

const reason = () => screen.getByLabelText<HTMLInputElement>('Reason');
const answer = () => screen.getByLabelText<HTMLTextAreaElement>('Your answer');

describe('characters that nobody can see', () => {
  test('are taken out of what is pasted into any field, and the page says how many', () => {
    render(<Page />);
    paste(reason(), '\u202AC:\\plans\u202C');
    expect(reason().value).toBe('C:\\plans');
    expect(screen.getByRole('status').textContent).toContain('removed 2 invisible characters');
    paste(answer(), 'one\u000Btwo\u0002');
    expect(answer().value).toBe('one\ntwo');
    expect(screen.getByRole('status').textContent).toContain('removed 1 invisible character ');
  });

  test('are taken out of what a word processor copied', async () => {
    render(<Page />);
    paste(answer(), 'Kept', '<p>Kept <b>90\u202A days</b></p>');
    await waitFor(() => expect(answer().value).toBe('Kept **90 days**'));
    expect(screen.getByRole('status').textContent).toContain('removed 1 invisible character ');
  });

  test('a text without them is left to the browser, and nothing is said', () => {
    render(<Page />);
    expect(paste(reason(), 'Kept for 90 days')).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('the note goes when one moves on', () => {
    render(<Page />);
    paste(reason(), 'a\u0002');
    act(() => answer().focus());
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
