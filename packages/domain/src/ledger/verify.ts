import type { LedgerExport, LedgerHead, LedgerHeader } from './entry.js';
import { beginWalk, walkEntry, type LedgerFault, type Walk } from './walk.js';

export type Verification =
  | {
      readonly kind: 'whole';
      readonly entries: number;
      readonly head: LedgerHead;
      /** The name of the organisation, where its chain holds it; null where it does not, and the name was not verified. */
      readonly name: string | null;
    }
  | { readonly kind: 'broken'; readonly fault: LedgerFault };

/**
 * The end of a walk over a chain: whether it is whole, or where it first is not (L3). Needs no account and no network. A
 * chain that was cut off, or hashed anew from some entry on, and given a new head cannot be told from another by itself:
 * begin the walk with a head from an earlier export or a checkpoint, and the chain must contain it. A name that the chain
 * holds must be the name that is said.
 */
export const endWalk = (walk: Walk, { organisation, head }: LedgerHeader): Verification => {
  const fault = walk.fault ?? headFault(walk, head) ?? nameFault(walk, organisation.name);
  if (fault !== null) return { kind: 'broken', fault };
  const last = { seq: walk.entries, hash: walk.previous };
  return { kind: 'whole', entries: walk.entries, head: last, name: walk.nameHash === null ? null : organisation.name };
};

/** A chain that is at hand as a whole, from its genesis to its end. */
export const verifyLedger = (
  ledger: LedgerExport,
  sha256: (text: string) => string,
  knownHead: LedgerHead | null = null,
): Verification =>
  endWalk(ledger.entries.reduce(walkEntry, beginWalk(ledger.organisation.id, sha256, knownHead)), ledger);

const headFault = ({ entries, previous, known, seenAtKnown }: Walk, head: LedgerHead): LedgerFault | null => {
  const expected = Math.max(head.seq, known?.seq ?? 0);
  if (entries < expected) return { kind: 'cut-off', after: entries, expected };
  if (entries > head.seq) return { kind: 'added', at: head.seq + 1 };
  if (head.hash !== previous) return { kind: 'head-differs', at: head.seq };
  return known && seenAtKnown !== null && seenAtKnown !== known.hash ? { kind: 'head-differs', at: known.seq } : null;
};

const nameFault = ({ nameHash, sha256 }: Walk, name: string): LedgerFault | null =>
  nameHash === null || nameHash === sha256(name) ? null : { kind: 'name-differs' };
