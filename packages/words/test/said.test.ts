import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { roomsOf, sentencesOf } from '../compile/rooms-on-disk.mjs';

const root = path.resolve(import.meta.dirname, '../../..');

const sources = ['apps/portal/src', 'apps/api/src', 'apps/cli/src', 'packages/ui/src'].flatMap((place) =>
  readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
    .map((file) => readFileSync(path.join(root, place, file), 'utf8')),
);

/** What the sources say of a room, by key. */
const saidOf = (room: string): ReadonlySet<string> => {
  const asked = new RegExp(`import \\* as (\\w+) from '@countersign/words/${room}';`);
  const keys = sources.flatMap((source) => {
    const name = asked.exec(source)?.[1];
    if (name === undefined) return [];
    return [...source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, key = '']) => key);
  });
  return new Set(keys);
};

test.each(roomsOf('en'))('every sentence of %s is said', (room) => {
  const said = saidOf(room);
  expect(sentencesOf('en', room).filter(({ key }) => !said.has(key))).toEqual([]);
});
