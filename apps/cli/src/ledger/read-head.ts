import type { LedgerHead } from '@countersign/domain/ledger';

/**
 * A head as somebody gives it, number and hash; undefined where it is none. The head of a chain without entries is none: any
 * chain of the organisation would pass.
 */
export const readHead = (text: string): LedgerHead | undefined => {
  const [, seq, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text) ?? [];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
};
