import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const slot = /<([a-z]\w*)\/>/;

/** A text in pieces: what stands between `<name/>` is text, and each of those is something that is drawn there. */
const textAndSlots = (value) =>
  value
    .split(slot)
    .map((piece, place) => (place % 2 === 0 ? { kind: 'text', text: piece } : { kind: 'slot', name: piece }))
    .filter(({ kind, text }) => kind === 'slot' || text !== '');

const plural = ({ value, options, offset, pluralType }) => {
  if (offset !== 0) throw new Error(`{${value}} has an offset, which no sentence of ours needs.`);
  if (pluralType !== 'cardinal') throw new Error(`{${value}} is ordinal, which no sentence of ours needs.`);
  if (!options.other) throw new Error(`{${value}} does not say the form "other".`);
  return { kind: 'plural', name: value, forms: branches(options, value) };
};

const branches = (options, counted) =>
  Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, pieces(value, counted)]));

const readers = {
  [TYPE.literal]: ({ value }) => textAndSlots(value),
  [TYPE.argument]: ({ value }) => [{ kind: 'said', name: value }],
  [TYPE.number]: ({ value }) => [{ kind: 'number', name: value }],
  [TYPE.date]: ({ value }) => [{ kind: 'day', name: value }],
  [TYPE.time]: ({ value }) => [{ kind: 'moment', name: value }],
  [TYPE.select]: ({ value, options }, counted) => [{ kind: 'select', name: value, forms: branches(options, counted) }],
  [TYPE.plural]: (element) => [plural(element)],
  [TYPE.pound]: (_, counted) => [{ kind: 'number', name: counted }],
  [TYPE.tag]: ({ value, children }, counted) => [{ kind: 'tag', name: value, children: pieces(children, counted) }],
};

const pieces = (elements, counted) => elements.flatMap((element) => readers[element.type](element, counted));

/**
 * A message of ICU MessageFormat in pieces: text, what is said in it (`{name}`), numbers, days (`{day, date}`), moments
 * (`{at, time}`), one text of several (plural and select), tags (`<link>text</link>`) and slots (`<when/>`).
 */
export const readMessage = (message) =>
  pieces(parse(message, { requiresOtherClause: false, shouldParseSkeletons: false }));

const inner = ({ kind, children, forms }) =>
  kind === 'tag' ? [children] : kind === 'select' || kind === 'plural' ? Object.values(forms) : [];

/** Every piece of a message, those within others among them. */
export const everyPiece = (message) =>
  message.flatMap((piece) => [piece, ...inner(piece).flatMap((one) => everyPiece(one))]);
