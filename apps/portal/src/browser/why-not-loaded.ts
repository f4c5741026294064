import { buildNow, isReplaced } from './build.js';

/** The code of a part did not come: nobody answers, or it is code of a version before this, or nobody knows. */
export class PartIsMissing extends Error {
  constructor(readonly why: 'unreachable' | 'replaced' | 'unexpected') {
    super('The code of this part did not come.');
  }
}

/** Why code did not come, by asking which version is given out now. */
export const whyNotLoaded = (): Promise<PartIsMissing> =>
  buildNow().then(
    (now) => new PartIsMissing(isReplaced(now) ? 'replaced' : 'unexpected'),
    () => new PartIsMissing('unreachable'),
  );
