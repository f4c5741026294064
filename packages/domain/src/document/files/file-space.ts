import { badInput, type BadInput } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';

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

const inUnit = (bytes: number, unit: number, name: string): string =>
  `${(Math.floor((bytes * 10) / unit) / 10).toLocaleString('en-GB')} ${name}`;

/** Never more than there is: full is said only where it is. */
const inWords = (bytes: number): string =>
  bytes >= 1_000_000_000 ? inUnit(bytes, 1_000_000_000, 'GB') : inUnit(bytes, 1_000_000, 'MB');

/** How much of the space is used, in one plain sentence, such as “Your organisation uses 1.8 GB of its 2 GB for files.” */
export const spaceInWords = ({ kept, most }: FileSpace): string =>
  `Your organisation uses ${inWords(kept)} of its ${inWords(most)} for files.`;

/** What to do before and when it is full: to take a file out frees nothing, since what was signed names it. */
export const wayToMoreSpace =
  'Taking a file out of a document frees no space. Ask the person who runs Countersign for you for more space';

/** Whether a file of this size, in bytes, still fits: what is kept never grows beyond what may be. */
export const fitsInto = ({ kept, most }: FileSpace, size: number): Result<true, BadInput> =>
  kept + size <= most
    ? accept(true)
    : refuse(
        badInput(
          'file',
          `The file is ${inWords(size)}, and no longer fits. ${spaceInWords({ kept, most })} ${wayToMoreSpace}`,
        ),
      );
