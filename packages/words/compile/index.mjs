import path from 'node:path';
import { inPseudo } from './pseudo.mjs';
import { english, sentencesOf } from './rooms-on-disk.mjs';
import { writeRoom } from './write-room.mjs';

const source = path.join(import.meta.dirname, '../src');

/** The generated language: accents, 40 % longer, in brackets. */
export const pseudo = 'pseudo';

/** The sentences of a room, by key, in a language that is written or generated. */
export const wordsOf = (language, room) => {
  const sentences = language === pseudo ? sentencesOf(english, room).map(inPseudo) : sentencesOf(language, room);
  return new Map(sentences.map((sentence) => [sentence.key, sentence]));
};

/** How a language says numbers, days and lists: the generated one says them in English. */
export const intlOf = (language) => path.join(source, 'intl', `${language === pseudo ? english : language}.ts`);

/** One sentence as a module of its own, so that a page brings the sentences that it says and no other. */
export const moduleOf = (language, sentence) =>
  writeRoom([sentence], { intl: intlOf(language), drawn: path.join(source, 'drawn.ts'), isTyped: false });
