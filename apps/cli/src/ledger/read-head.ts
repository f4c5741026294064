import type { LedgerHead } from '@countersign/domain/ledger';

/** A head as somebody gives it, number and hash; undefined where it is none. */
export const readHead = (text: string): LedgerHead | undefined => {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
};
