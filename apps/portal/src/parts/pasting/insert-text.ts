export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A field that somebody can paste a text into. */
export const isTextField = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.selectionStart !== null);

/** Puts a text in the place of what is chosen in a field, as if it were typed, so that the browser can take it back. */
export const insertText = (field: TextField, text: string): void => {
  field.focus();
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
