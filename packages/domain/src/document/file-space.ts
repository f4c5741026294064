import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';

/**
 * How much an organisation keeps in files, and how much it may. Bytes. What was taken out of a document counts: its bytes
 * are kept, since what was signed names them.
 */
export interface FileSpace {
  readonly kept: number;
  readonly most: number;
}

/** From which share on it is told that the space comes to its end. */
const nearShare = 0.9;

/** Whether little is left: told on the screen before anything is refused. */
export const isNearlyFull = ({ kept, most }: FileSpace): boolean => kept >= most * nearShare;

const inMegabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000).toLocaleString('en-GB')} MB`;

/** Whether a file of this size, in bytes, still fits: what is kept never grows beyond what may be. */
export const fitsInto = ({ kept, most }: FileSpace, size: number): Result<true, BadInput> =>
  kept + size <= most
    ? accept(true)
    : refuse(
        badInput(
          'file',
          `Your organisation keeps ${inMegabytes(kept)} of files and may keep ${inMegabytes(most)}. Ask whoever runs Countersign for more space`,
        ),
      );
