import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readRoom } from './read-room.mjs';

const source = path.join(import.meta.dirname, '../src');

/** The language that every other is held to. */
export const english = 'en';

/** The languages that are written. */
export const languages = () =>
  readdirSync(source, { withFileTypes: true })
    .filter((one) => one.isDirectory() && /^[a-z]{2}$/.test(one.name))
    .map(({ name }) => name);

/** The rooms of a language, each by its path: `portal/pages/home`. */
export const roomsOf = (language) =>
  readdirSync(path.join(source, language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) =>
      file
        .split(path.sep)
        .join('/')
        .replace(/\.json$/, ''),
    )
    .sort();

/** The sentences of one room in one language; none where there is no such room. */
export const sentencesOf = (language, room) => {
  const file = path.join(source, language, `${room}.json`);
  return existsSync(file) ? readRoom(`${language}/${room}`, JSON.parse(readFileSync(file, 'utf8'))) : [];
};
