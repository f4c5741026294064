import { accept, isInstant, type Result } from '@countersign/domain/kernel';
import type { CertificateRead, LedgerEntry, LedgerFact, LedgerHead } from '@countersign/domain/ledger';
import { verifyFile, type FoundInFile } from '../ledger/verify-file.js';

/** An entry of the ledger by which a certificate was signed. */
export interface SignedBy {
  readonly seq: number;
  readonly at: string;
}

/** An export as it was verified, and where in it a certificate was signed. */
export interface FoundInLedger extends FoundInFile {
  readonly signed: SignedBy | null;
}

export interface Sought extends Pick<CertificateRead, 'act'> {
  readonly hash: string;
}

/** Walks an export of either format, and looks for the entry of an act whose hash after it is that of the certificate. */
export const findInLedger = async (
  file: string,
  head: LedgerHead | null,
  sought: Sought,
): Promise<Result<FoundInLedger, string>> => {
  const signed: SignedBy[] = [];
  const read = await verifyFile(file, head, (entry) => signed.push(...signedIn(entry, sought)));
  return read.ok ? accept({ ...read.value, signed: signed[0] ?? null }) : read;
};

const signedIn = ({ seq, body }: LedgerEntry, { act, hash }: Sought): readonly SignedBy[] => {
  if (typeof body !== 'string' || !body.includes(hash)) return [];
  try {
    const fact = JSON.parse(body) as LedgerFact;
    return fact.act === act && fact.after === hash && isInstant(fact.at) ? [{ seq, at: fact.at }] : [];
  } catch {
    return [];
  }
};
