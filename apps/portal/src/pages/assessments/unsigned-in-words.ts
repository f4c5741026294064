import { counted } from '@countersign/domain';

/** How many changes no signature is on, as a sentence without its full stop. */
export const unsignedInWords = (count: number): string =>
  counted(count, 'change is not signed', 'changes are not signed');

const words: Readonly<Record<string, string>> = { added: 'added', removed: 'removed' };

/** What became of an item since it was signed. */
export const changeInWords = ({ kind, inWords }: { readonly kind: string; readonly inWords: boolean }): string =>
  words[kind] ?? (inWords ? 'changed' : 'its files');
