const plain = [...'aeioucnyAEIOUCNY'];
const strange = [...'àèìòùçñýÀÈÌÒÙÇÑÝ'];
const accents = Object.fromEntries(plain.map((letter, place) => [letter, strange[place]]));

const accented = (text) => text.replaceAll(/[A-Za-z]/g, (letter) => accents[letter] ?? letter);

const inPieces = (message) =>
  message.map((piece) => {
    if (piece.kind === 'text') return { ...piece, text: accented(piece.text) };
    if (piece.kind === 'tag') return { ...piece, children: inPieces(piece.children) };
    if (!piece.forms) return piece;
    return {
      ...piece,
      forms: Object.fromEntries(Object.entries(piece.forms).map(([name, form]) => [name, inPieces(form)])),
    };
  });

/** How much longer another language may be. */
const longer = 0.4;

/** How many letters of a message are there whatever is said in it. */
const lengthOf = (message) =>
  message.reduce((sum, { text = '', children = [], forms = {} }) => {
    const longest = Math.max(0, ...Object.values(forms).map(lengthOf));
    return sum + text.length + lengthOf(children) + longest;
  }, 0);

const filler = ' òñè twò thrèè';

const padding = (length) =>
  filler
    .repeat(Math.ceil(length / filler.length))
    .slice(0, length)
    .trimEnd();

/** A sentence as the pseudo-language says it: letters with accents, 40 % longer, in brackets that show where it begins and ends. */
export const inPseudo = ({ key, text, message }) => {
  const end = `${padding(Math.ceil(lengthOf(message) * longer))}⟧`;
  return { key, text, message: [{ kind: 'text', text: '⟦' }, ...inPieces(message), { kind: 'text', text: end }] };
};
