import { argumentsOf, isDrawn } from './arguments-of.mjs';
import { everyPiece } from './read-message.mjs';
import { writeMessage } from './write-message.mjs';

const typesOf = (found, from) =>
  found.length === 0 ? [] : [`import type { ${found.sort().join(', ')} } from '${from}';`];

/** What is imported has a name that no key and no argument can have. */
const helpersOf = (found, from) =>
  found.length === 0
    ? []
    : [
        `import { ${found
          .map((name) => `${name} as $${name}`)
          .sort()
          .join(', ')} } from '${from}';`,
      ];

const isCounted = ({ kind, forms }) => kind === 'plural' && Object.keys(forms).some((form) => !form.startsWith('='));

const saysWith = (piece) => {
  if (isCounted(piece)) return ['plural'];
  return ['number', 'day', 'moment'].filter((kind) => kind === piece.kind);
};

/** Whether more than one thing stands in a row where something is drawn. */
const isTogether = (message) =>
  isDrawn(message) &&
  (message.length > 1 ||
    message.some(({ children, forms }) =>
      [children, ...Object.values(forms ?? {})].some((one) => one && isTogether(one)),
    ));

const typesIn = (message) => [
  ...argumentsOf(message).map(({ type }) => type),
  ...(isDrawn(message) ? ['ReactNode'] : []),
];

const unique = (all) => [...new Set(all)];

/** What a module of sentences imports: how its language says numbers and days, and how texts are drawn together. */
const imports = (messages, { intl, drawn, isTyped }) => {
  const types = isTyped ? messages.flatMap(typesIn) : [];
  return [
    ...typesOf(
      unique(types).filter((type) => type === 'Day' || type === 'Instant'),
      '@countersign/domain/kernel',
    ),
    ...typesOf(types.some((type) => type.includes('ReactNode')) ? ['ReactNode'] : [], 'react'),
    ...helpersOf(unique(messages.flatMap(everyPiece).flatMap(saysWith)), intl),
    ...helpersOf(messages.some(isTogether) ? ['together'] : [], drawn),
  ];
};

/** A room of sentences as the text of a module: a constant for each. */
export const writeRoom = (sentences, where) => {
  const messages = sentences.map(({ message }) => message);
  const constants = sentences.map(({ key, message }) => `export const ${key} = ${writeMessage(message, where)};\n`);
  const head = imports(messages, where);
  return [...head, ...(head.length ? [''] : []), constants.join('')].join('\n');
};
