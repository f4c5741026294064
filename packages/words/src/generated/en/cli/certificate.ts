/** Generated from en/cli/certificate.json. */
export const ofTheFirstFormat = 'of the first format';
export const lineStandsAsNoFact = ({ strayLine }: { readonly strayLine: string }): string => `Line ${strayLine} stands as no fact of its own. A certificate of the first format can go on like that; its hash covers the line too.`;
export const itReadsAsACertificate = ({ format, hash, kind, strayLine }: { readonly format: string; readonly hash: string; readonly kind: string; readonly strayLine: string }): string => `It reads as a certificate of ${kind}, ${format}. SHA-256 of its text: ${hash}.\n${strayLine}`;
export const theTextHasTheHash = 'The text has the hash you gave.';
export const theTextDoes = ({ known }: { readonly known: string }): string => `The text does not have the hash you gave, ${known}: it was changed, or is another certificate.`;
export const theLedgerProvesNothingLedger = ({ ledgerText }: { readonly ledgerText: string }): string => `The ledger proves nothing. ${ledgerText}`;
export const noEntryOfTheLedger = ({ ledgerText }: { readonly ledgerText: string }): string => `No entry of the ledger signed this text: it was changed, or was signed elsewhere, or after this ledger was exported.\n${ledgerText}`;
export const entryOfTheLedgerSigned = ({ ledgerText, seq, signedAt }: { readonly ledgerText: string; readonly seq: string; readonly signedAt: string }): string => `Entry ${seq} of the ledger signed exactly this text, at ${signedAt}.\n${ledgerText}`;
export const fileCannotBeVerified = ({ file, reason }: { readonly file: string; readonly reason: string }): string => `${file} cannot be verified. ${reason}`;
export const ledgerCannotBeVerifiedRefusal = ({ ledger, refusal }: { readonly ledger: string; readonly refusal: string }): string => `${ledger} cannot be verified. ${refusal}`;
export const itIsTooLong = 'It is too long to be a certificate.';
export const itIsNotText = 'It is not text in UTF-8.';
export const itCouldNotBeRead = 'It could not be read.';
