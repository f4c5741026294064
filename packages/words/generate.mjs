/** Writes the sentences of every room as typed modules, in each language that is written; refuses what another language lacks. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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

rmSync(generated, { recursive: true, force: true });
for (const language of languages()) {
  for (const room of everyRoom) {
    const up = '../'.repeat(room.split('/').length + 1);
    const where = { intl: `${up}intl/${language}.js`, drawn: `${up}drawn.js`, isTyped: true };
    const file = path.join(generated, language, `${room}.ts`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(
      file,
      `/** Generated from ${language}/${room}.json. */\n${writeRoom(sentencesOf(language, room), where)}`,
    );
  }
}
