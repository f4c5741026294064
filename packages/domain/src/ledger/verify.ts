import { entryPreimage, genesisPreimage, type LedgerEntry, type LedgerExport } from './entry.js';

export type LedgerFault =
  | { readonly kind: 'edited'; readonly at: number }
  | { readonly kind: 'removed'; readonly at: number }
  | { readonly kind: 'swapped'; readonly at: number }
  | { readonly kind: 'added'; readonly at: number }
  | { readonly kind: 'cut-off'; readonly after: number; readonly expected: number }
  | { readonly kind: 'head-differs'; readonly at: number };

export type Verification =
  | { readonly kind: 'whole'; readonly entries: number; readonly head: string }
  | { readonly kind: 'broken'; readonly fault: LedgerFault };

/**
 * Walks a chain from its genesis and says whether it is whole, or where it first is not (L3). Needs no account and no
 * network. A chain that was cut off and given a new head cannot be told from a shorter one by itself: give
 * `knownHead` (from an earlier export or a checkpoint), and the chain must contain it.
 */
export const verifyLedger = (
  ledger: LedgerExport,
  sha256: (text: string) => string,
  knownHead: { readonly seq: number; readonly hash: string } | null = null,
): Verification => {
  let previous = sha256(genesisPreimage(ledger.organisation.id));
  for (const [index, entry] of ledger.entries.entries()) {
    const expected = index + 1;
    if (entry.seq !== expected) return broken(outOfOrder(ledger.entries, entry, expected));
    if (sha256(entryPreimage(previous, entry.seq, entry.body)) !== entry.hash)
      return broken({ kind: 'edited', at: expected });
    previous = entry.hash;
  }
  return headFault(ledger, previous, knownHead) ?? { kind: 'whole', entries: ledger.entries.length, head: previous };
};

const broken = (fault: LedgerFault): Verification => ({ kind: 'broken', fault });

const outOfOrder = (entries: readonly LedgerEntry[], entry: LedgerEntry, expected: number): LedgerFault => {
  if (entries.slice(expected - 1).some((one) => one.seq === expected)) return { kind: 'swapped', at: expected };
  return entry.seq < expected ? { kind: 'added', at: expected } : { kind: 'removed', at: expected };
};

const headFault = (
  { head, entries }: LedgerExport,
  last: string,
  known: { readonly seq: number; readonly hash: string } | null,
): Verification | null => {
  const expected = Math.max(head.seq, known?.seq ?? 0);
  if (entries.length < expected) return broken({ kind: 'cut-off', after: entries.length, expected });
  if (entries.length > head.seq) return broken({ kind: 'added', at: head.seq + 1 });
  if (head.hash !== last) return broken({ kind: 'head-differs', at: head.seq });
  const seen = known === null || known.seq === 0 ? null : entries[known.seq - 1];
  return seen && known && seen.hash !== known.hash ? broken({ kind: 'head-differs', at: known.seq }) : null;
};
