/** Generated from en/portal/pages/ledger.json. */
import { number as $number } from '../../../../intl/en.js';

export const mb = ({ bytes }: { readonly bytes: number }): string => `${$number(bytes)} MB`;
export const downloadingTheLedger = 'Downloading the ledger.';
export const downloadingTheLedgerBytes = ({ bytes }: { readonly bytes: string }): string => `Downloading the ledger: ${bytes} so far.`;
export const yourBrowserHasReceivedFile = ({ fileName }: { readonly fileName: string }): string => `Your browser has received ${fileName}.`;
export const downloadTheLedger = 'Download the ledger';
export const timeline = 'Timeline';
export const downloadYourOrganisationsWholeLedger = 'Download your organisation’s whole ledger as one file. It shows who did what and when, with the hash of each document. It does not contain any document text.';
export const saveTheLedger = 'Save the ledger as a file';
export const checkTheLedgerYourself = 'Check the ledger yourself';
export const anybodyWithTheFileCan = 'Anybody with the file can check it, without an account or a network connection. The command tells you whether the chain is complete. If an entry was edited, removed, swapped or cut off, it tells you where. Keep the head that it prints and share it. With the head of an earlier export, you can detect a rewritten chain.';
