const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openers, closers] = [new Set([0x5b, 0x7b]), new Set([0x5d, 0x7d])];

export interface Bounds {
  readonly values: number;
  readonly nesting: number;
}

/** How many backslashes stand before a place, up to the beginning of the piece. */
const backslashesBefore = (piece: Buffer, place: number): number => {
  let before = place;
  while (piece[before - 1] === backslash) before -= 1;
  return place - before;
};

/**
 * Whether a JSON text holds more values, or is nested deeper, than it may: told piece by piece from its bytes before anything
 * is made of them, and no further than the first that is too many. It does not say whether the text is JSON.
 */
export const valueCounter = (most: Bounds): ((piece: Buffer) => boolean) => {
  let [values, nesting, isInText, escaping] = [1, 0, false, 0];

  const isEscaped = (piece: Buffer, place: number): boolean => {
    const here = backslashesBefore(piece, place);
    return (here === place ? here + escaping : here) % 2 === 1;
  };

  /** The place after the text that goes on at `start`; the end of the piece where it goes on beyond it. */
  const afterText = (piece: Buffer, start: number): number => {
    let end = piece.indexOf(quote, start);
    while (end !== -1 && isEscaped(piece, end)) end = piece.indexOf(quote, end + 1);
    isInText = end === -1;
    return isInText ? piece.length : end + 1;
  };

  return (piece) => {
    let place = isInText ? afterText(piece, 0) : 0;
    while (place < piece.length) {
      const byte = piece[place] ?? 0;
      place += 1;
      if (byte === quote) {
        escaping = 0;
        place = afterText(piece, place);
      } else if (byte === comma) values += 1;
      else if (openers.has(byte)) [values, nesting] = [values + 1, nesting + 1];
      else if (closers.has(byte)) nesting -= 1;
      if (values > most.values || nesting > most.nesting) return true;
    }
    const trailing = backslashesBefore(piece, piece.length);
    escaping = trailing === piece.length ? escaping + trailing : trailing;
    return false;
  };
};
