/** Writes the sentences of every room as typed modules, in each language that is written; refuses what another language lacks. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { english, languages, roomsOf, sentencesOf } from './compile/rooms-on-disk.mjs';
import { differences } from './compile/same-words.mjs';
import { writeRoom } from './compile/write-room.mjs';

const generated = path.join(import.meta.dirname, 'src/generated');

const everyRoom = [...new Set(languages().flatMap(roomsOf))];
const faults = languages().flatMap((language) =>
  everyRoom.flatMap((room) =>
    differences(`${language}/${room}`, sentencesOf(english, room), sentencesOf(language, room)),
  ),
);
if (faults.length) throw new Error(`The languages do not say the same:\n${faults.join('\n')}`);

const moduleOf = (language, room) => {
  const up = '../'.repeat(room.split('/').length + 1);
  const where = { intl: `${up}intl/${language}.js`, drawn: `${up}drawn.js`, isTyped: true };
  return `/** Generated from ${language}/${room}.json. */\n${writeRoom(sentencesOf(language, room), where)}`;
};

const modules = new Map(
  languages().flatMap((language) =>
    everyRoom.map((room) => [path.join(generated, language, `${room}.ts`), moduleOf(language, room)]),
  ),
);

// Others may be compiling these files: a module that says the same is left as it is, and none is gone for a moment.
for (const [file, text] of modules) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const there = existsSync(generated) ? readdirSync(generated, { recursive: true, withFileTypes: true }) : [];
for (const entry of there) {
  const file = path.join(entry.parentPath, entry.name);
  if (entry.isFile() && !modules.has(file)) rmSync(file);
}
