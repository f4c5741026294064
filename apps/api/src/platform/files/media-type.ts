/** A text that looks like markup or a program is no plain text, whatever characters it is made of. */
const startsLikeOther = /^\s*(?:<|#!|%!PS|%PDF-|\{\\rtf)/;
const holdsMarkup = /<\s*\/?\s*(?:!doctype|html|head|body|svg|script|iframe|object|embed|xml)\b/i;
const control = /(?![\t\n\f\r])\p{Cc}/u;

/** The characters within which a reader would sniff for markup, and more. */
const sniffed = 4_000;

/**
 * The media type that the bytes themselves show; null where they show none. Plain text is UTF-8 without control
 * characters and without markup at its head; text in lines of equally many cells is CSV.
 */
export const mediaTypeOf = async (bytes: Uint8Array): Promise<string | null> => {
  const text = textOf(bytes);
  if (text !== null) return isTable(text) ? 'text/csv' : 'text/plain';
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found?.mime ?? null;
};

const textOf = (bytes: Uint8Array): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const isText = !control.test(text) && !startsLikeOther.test(text) && !holdsMarkup.test(text.slice(0, sniffed));
    return isText ? text : null;
  } catch {
    return null;
  }
};

const isTable = (text: string): boolean => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 && [',', ';', '\t'].some((mark) => haveEqually(lines, mark));
};

const haveEqually = ([first = '', ...rest]: readonly string[], mark: string): boolean => {
  const cells = first.split(mark).length;
  return cells > 1 && rest.every((line) => line.split(mark).length === cells);
};
