import type { BadInput, NoSuchItem, StaleVersion } from '../kernel/refusals.js';
import type { Result } from '../kernel/result.js';
import type { ClauseMapping } from './agreement.js';
import type { ClauseLaw } from './clause-law.js';
import { mappingSaid, type SavedMapping } from './map-clause.js';

/** What was said of a limb before other words took their place. */
export type EarlierMapping = Pick<ClauseMapping, 'limb' | 'verdict' | 'quotation' | 'locator' | 'whyAgain'>;

/**
 * Bringing back what was said of a limb before (law 12): saved over what stands, by the rules of today, as the next version.
 * A second person's reason was given for words that stood then: it has to be given anew (law 14).
 */
export const bringBackMapping = (
  mappings: readonly ClauseMapping[],
  earlier: EarlierMapping,
  expectedVersion: number,
  law: ClauseLaw,
): Result<SavedMapping, NoSuchItem | StaleVersion | BadInput> =>
  mappingSaid(mappings, { ...earlier, expectedVersion }, law);
