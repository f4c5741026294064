import {
  entryPreimage,
  genesisPreimage,
  namingAct,
  type LedgerEntry,
  type LedgerFact,
  type LedgerHead,
} from './entry.js';

export type LedgerFault =
  | { readonly kind: 'edited'; readonly at: number }
  | { readonly kind: 'removed'; readonly at: number }
  | { readonly kind: 'swapped'; readonly at: number }
  | { readonly kind: 'added'; readonly at: number }
  | { readonly kind: 'cut-off'; readonly after: number; readonly expected: number }
  | { readonly kind: 'head-differs'; readonly at: number }
  | { readonly kind: 'name-differs' };

/** How far a chain was walked. It holds no entry, so that a chain of any length fits. */
export interface Walk {
  readonly sha256: (text: string) => string;
  readonly known: LedgerHead | null;
  /** How many entries were walked. */
  readonly entries: number;
  /** The hash that the next entry follows. */
  readonly previous: string;
  /** The first fault. */
  readonly fault: LedgerFault | null;
  /** The hash under the number of the known head: of an entry, or of what stands before the first. */
  readonly seenAtKnown: string | null;
  /** The SHA-256 of the organisation's name, as the chain holds it last. */
  readonly nameHash: string | null;
}

/** Stands before the first entry of the chain of an organisation. `known` is a head from elsewhere. */
export const beginWalk = (organisationId: string, sha256: (text: string) => string, known: LedgerHead | null): Walk => {
  const previous = sha256(genesisPreimage(organisationId));
  const seenAtKnown = known?.seq === 0 ? previous : null;
  return { sha256, known, entries: 0, previous, fault: null, seenAtKnown, nameHash: null };
};

/**
 * One entry further. After the first fault nothing is hashed any more; whether the entry that was missed comes later
 * decides if it was removed or stands in another's place.
 */
export const walkEntry = (walk: Walk, entry: LedgerEntry): Walk => {
  const expected = walk.entries + 1;
  const seen = {
    entries: expected,
    seenAtKnown: walk.known?.seq === expected ? entry.hash : walk.seenAtKnown,
  };
  if (walk.fault !== null) {
    const isFound = walk.fault.kind === 'removed' && entry.seq === walk.fault.at;
    return { ...walk, ...seen, fault: isFound ? { kind: 'swapped', at: entry.seq } : walk.fault };
  }
  if (entry.seq !== expected)
    return { ...walk, ...seen, fault: { kind: entry.seq < expected ? 'added' : 'removed', at: expected } };
  if (walk.sha256(entryPreimage(walk.previous, entry.seq, entry.body)) !== entry.hash)
    return { ...walk, ...seen, fault: { kind: 'edited', at: expected } };
  return { ...walk, ...seen, previous: entry.hash, nameHash: nameIn(entry.body) ?? walk.nameHash };
};

const nameIn = (body: string): string | null => {
  if (!body.includes(`"act":"${namingAct}"`)) return null;
  try {
    return (JSON.parse(body) as LedgerFact).after;
  } catch {
    return null;
  }
};
