import type { Chosen } from './formats.js';

/** Writes a text into a field as if it were typed, so that the browser can take it back, and chooses in it. */
export const write = (area: HTMLTextAreaElement, { text, start, end }: Chosen, tell: (text: string) => void): void => {
  area.focus();
  area.setSelectionRange(0, area.value.length);
  const isTyped = typeof document.execCommand === 'function' && document.execCommand('insertText', false, text);
  if (!isTyped) {
    area.value = text;
    tell(text);
  }
  area.setSelectionRange(start, end);
};
