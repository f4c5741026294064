import { everyPiece, readMessage } from './read-message.mjs';

const asName = /^[a-z][A-Za-z0-9]*$/;

/** Words that JavaScript keeps for itself. */
const reserved = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

const isName = (name) => asName.test(name) && !reserved.has(name);

const read = (text) => {
  const message = readMessage(text);
  const wrong = everyPiece(message).find(({ kind, name }) => kind !== 'text' && !isName(name));
  if (wrong) throw new Error(`${wrong.name} cannot be the name of an argument`);
  return message;
};

/** The sentences of a room by key, in pieces. What cannot be read is refused with its room and key. */
export const readRoom = (room, texts) =>
  Object.entries(texts).map(([key, text]) => {
    if (!isName(key)) throw new Error(`${room}: ${key} cannot be the name of a sentence.`);
    if (typeof text !== 'string' || text.trim() === '') throw new Error(`${room}: ${key} says nothing.`);
    if (text !== text.trim())
      throw new Error(`${room}: ${key} has a space at an end, which nobody who translates it sees.`);
    try {
      return { key, text, message: read(text) };
    } catch (error) {
      throw new Error(`${room}: ${key} cannot be read: ${error.message}`, { cause: error });
    }
  });
