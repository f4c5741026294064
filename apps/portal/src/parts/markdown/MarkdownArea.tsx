import { CharacterCount, type CharacterCountProps } from '@countersign/ui';
import type { ClipboardEvent } from 'react';
import { takeOut } from '@countersign/domain/document/words';
import { tellTakenOut } from '../pasting/taken-out.js';
import { putPasted } from './formats.js';
import { readPasted } from './read-pasted.js';
import { write } from './write.js';

export type MarkdownAreaProps = Omit<CharacterCountProps, 'onChange' | 'value'> & {
  readonly value: string;
  readonly onChange: (text: string) => void;
};

/** Pastes what was copied from a word processor or a page as Markdown, so that its headings, lists and tables stay. */
const pasteAsMarkdown = async (
  html: string,
  plain: string,
  area: HTMLTextAreaElement,
  tell: (text: string) => void,
) => {
  const { text: pasted, taken } = takeOut(await readPasted({ html, plain }));
  const { value: text, selectionStart: start, selectionEnd: end } = area;
  if (pasted !== '') write(area, putPasted({ text, start, end }, pasted), tell);
  if (taken > 0) tellTakenOut(taken);
};

/** A text in Markdown. */
export const MarkdownArea = ({ value, onChange, ...rest }: MarkdownAreaProps) => (
  <CharacterCount
    threshold={75}
    {...rest}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    onPaste={(event: ClipboardEvent<HTMLTextAreaElement>) => {
      const html = event.clipboardData.getData('text/html');
      if (html === '') return;
      event.preventDefault();
      void pasteAsMarkdown(html, event.clipboardData.getData('text/plain'), event.currentTarget, onChange);
    }}
  />
);
