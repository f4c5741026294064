/** Generated from en/portal/pages/ledger.json. */
import { number as $number } from '../../../../intl/en.js';

export const mb = ({ bytes }: { readonly bytes: number }): string => `${$number(bytes)} MB`;
export const theLedger = 'The ledger is on its way.';
export const theLedgerIsOnItsWay = ({ bytes }: { readonly bytes: string }): string => `The ledger is on its way: ${bytes} so far.`;
export const fileNameWasHanded = ({ fileName }: { readonly fileName: string }): string => `${fileName} was handed to your browser.`;
export const takeTheLedgerWithYou = 'Take the ledger with you';
export const timeline = 'Timeline';
export const theWholeChain = 'The whole chain of your organisation as one file: who did what and when, and the hash of what it was done to. No text of a document is in it.';
export const saveTheLedger = 'Save the ledger as a file';
export const checkItWithoutUs = 'Check it without us';
export const anybodyWhoHasTheFile = 'Anybody who has the file can check it, with no account and no network. The command says whether the chain is whole; if an entry was edited, removed, swapped or cut off, it says where. Keep the head that it prints, and hand it on: with the head of an earlier export, nobody can write the chain anew without being found.';
