import { buildNow, isReplaced } from './build.js';
import { loadAnewOnceFor } from './load-anew.js';

/** The code of a page did not come. Nothing is wrong with the page, and trying again means to load it anew. */
export class PageNotLoaded extends Error {
  constructor(readonly why: 'unreachable' | 'unexpected') {
    super('The code of this page did not come.');
  }
}

const forGood = () => new Promise<never>(() => undefined);

/**
 * Where the code of a page did not come: after a new version is deployed the page is loaded anew, once, and
 * keeps what was typed. Otherwise the fault is told, also whether it is the line.
 */
export const afterNotLoaded = async (): Promise<never> => {
  const now = await buildNow().catch(() => {
    throw new PageNotLoaded('unreachable');
  });
  if (now !== null && isReplaced(now) && loadAnewOnceFor(now)) return forGood();
  throw new PageNotLoaded('unexpected');
};
