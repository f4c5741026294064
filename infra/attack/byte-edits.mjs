import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../run/paths.mjs';
import { somebody } from './house.mjs';
import { seeded } from './seeded.mjs';
import { take } from './send.mjs';

const seed = 1_930;
const edits = 2_000;
const silent = { write: () => true };

const { run } = await import(pathToFileURL(inRoot('apps/cli/dist/run.js')).href);

/** One byte of an export is changed, anywhere: the command line finds it. */
export const byteEdits = async ({ open, folder, tokenOf }) => {
  const chance = seeded(seed);
  const who = { url: open.url, token: await tokenOf(somebody('Kent', 'assessor')) };
  const bytes = await take(who, '/export/ledger');
  const file = path.join(folder, 'export.json');
  const verify = () => run(['ledger', 'verify', file], silent, silent);
  await writeFile(file, bytes);
  if ((await verify()) !== 0) return { found: 'the export itself is not whole', holds: false, detail: [] };
  const missed = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const place = chance.below(bytes.length);
    const instead = (bytes[place] + 1 + chance.below(255)) % 256;
    const edited = Buffer.from(bytes);
    edited[place] = instead;
    await writeFile(file, edited);
    if ((await verify()) === 0)
      missed.push(
        `Byte ${place}: ${JSON.stringify(edited.subarray(Math.max(0, place - 30), place + 30).toString('latin1'))}`,
      );
  }
  return {
    found: `${edits - missed.length} of ${edits} single-byte edits found, seed ${seed}`,
    holds: missed.length === 0,
    detail: missed.slice(0, 10),
  };
};
