import type { BarredByPart } from '../authority/separation.js';
import { checkText } from '../document/words/check-text.js';
import { fieldLimits } from '../document/words/limits.js';
import { atField } from '../kernel/check-form.js';
import type { BadInput, NoSuchItem, StaleVersion } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { ClauseMapping } from './agreement.js';
import type { ClauseLaw } from './clause-law.js';
import { needsAcceptance } from './limb-standing.js';

/**
 * A second person's reason why words that name only the UK GDPR meet a limb of Part 3: by somebody else than who mapped
 * it, once, for the very words that were read (DPA 2018 s.59(2); F44). Nothing is there to accept where no reason is
 * needed, or one was given.
 */
export const acceptWords = (
  mapping: ClauseMapping | null,
  attempt: { readonly by: string; readonly reason: string; readonly expectedVersion: number },
  law: ClauseLaw,
): Result<
  { readonly reason: string; readonly version: number },
  NoSuchItem | StaleVersion | BadInput | BarredByPart
> => {
  if (mapping === null || mapping.carriedOver || mapping.accepted !== null || !needsAcceptance(mapping, law))
    return refuse({ kind: 'no-such-item' });
  if (mapping.version !== attempt.expectedVersion)
    return refuse({ kind: 'stale-version', currentVersion: mapping.version });
  if (mapping.by === attempt.by) return refuse({ kind: 'barred-by-part', part: 'author' });
  const required = 'Say why these words meet the clause under Part 3';
  const reason = atField('reason', checkText(attempt.reason, { name: 'Reason', most: fieldLimits.reason, required }));
  return reason.ok ? accept({ reason: reason.value, version: mapping.version + 1 }) : reason;
};
