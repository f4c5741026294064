const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openers, closers] = [new Set([0x5b, 0x7b]), new Set([0x5d, 0x7d])];

const isEscaped = (json: Buffer, place: number): boolean => {
  let before = place;
  while (json[before - 1] === backslash) before -= 1;
  return (place - before) % 2 === 1;
};

const endOfText = (json: Buffer, start: number): number => {
  let end = json.indexOf(quote, start + 1);
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf(quote, end + 1);
  return end === -1 ? json.length : end;
};

export interface Bounds {
  readonly values: number;
  readonly nesting: number;
}

/**
 * Whether a JSON text holds more values, or is nested deeper, than it may: told from its bytes before anything is made of
 * them, and no further than the first that is too many. It does not say whether the text is JSON.
 */
export const holdsTooMuch = (json: Buffer, most: Bounds): boolean => {
  let [values, nesting] = [1, 0];
  for (let place = 0; place < json.length; place += 1) {
    const byte = json[place] ?? 0;
    if (byte === quote) place = endOfText(json, place);
    else if (byte === comma) values += 1;
    else if (openers.has(byte)) [values, nesting] = [values + 1, nesting + 1];
    else if (closers.has(byte)) nesting -= 1;
    if (values > most.values || nesting > most.nesting) return true;
  }
  return false;
};
