import { readFile } from 'node:fs/promises';
import { faultsIn } from '../../quality/house-words.mjs';
import { missingPlatforms, newerNode } from '../../quality/lockfile.mjs';
import { textFiles } from '../../quality/text-files.mjs';
import { inRoot, root } from '../paths.mjs';
import { single } from './outcome.mjs';

/** Words and hosts that have no place in the checkout. */
export const house = async () => {
  const lockfile = JSON.parse(await readFile(inRoot('package-lock.json'), 'utf8'));
  const faults = [...missingPlatforms(lockfile), ...newerNode(lockfile)];
  for await (const { name, text } of textFiles(root)) faults.push(...faultsIn(name, text));
  return single('house', { code: faults.length, output: faults.join('\n') });
};
