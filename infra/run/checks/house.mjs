import { faultsIn } from '../../quality/house-words.mjs';
import { textFiles } from '../../quality/text-files.mjs';
import { root } from '../paths.mjs';
import { single } from './outcome.mjs';

/** Words and hosts that have no place in the checkout. */
export const house = async () => {
  const faults = [];
  for await (const { name, text } of textFiles(root)) faults.push(...faultsIn(name, text));
  return single('house', { code: faults.length, output: faults.join('\n') });
};
