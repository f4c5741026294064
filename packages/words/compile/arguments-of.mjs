import { everyPiece } from './read-message.mjs';

const isYesOrNo = (forms) => Object.keys(forms).sort().join() === 'false,true';

const selected = (forms) => {
  if (isYesOrNo(forms)) return 'boolean';
  if ('other' in forms) return 'string';
  return Object.keys(forms)
    .sort()
    .map((form) => `'${form}'`)
    .join(' | ');
};

const typeOf = ({ kind, forms }) =>
  ({
    said: () => 'string',
    number: () => 'number',
    plural: () => 'number',
    day: () => 'Day',
    moment: () => 'Instant',
    slot: () => 'ReactNode',
    tag: () => '(text: ReactNode) => ReactNode',
    select: () => selected(forms),
  })[kind]();

/** What a message asks for, by name in the order of the alphabet, each with its type; refused where one name has two. */
export const argumentsOf = (message) => {
  const found = new Map();
  for (const piece of everyPiece(message).filter(({ kind }) => kind !== 'text')) {
    const type = typeOf(piece);
    const earlier = found.get(piece.name) ?? type;
    if (earlier !== type) throw new Error(`{${piece.name}} is both ${earlier} and ${type}.`);
    found.set(piece.name, type);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, type]) => ({ name, type }));
};

/** Whether a message draws something in the text, so that it is no string. */
export const isDrawn = (message) => everyPiece(message).some(({ kind }) => kind === 'tag' || kind === 'slot');
