interface Unsigned {
  readonly openToWriting: boolean;
  readonly unsignedChanges: readonly { readonly inWords: boolean }[];
}

/** Whether anything can be discarded now: words alone can, and only while the text can be written. */
export const canBeDiscarded = ({ openToWriting, unsignedChanges }: Unsigned): boolean =>
  openToWriting && unsignedChanges.some(({ inWords }) => inWords);

/** Why nothing can be discarded, and the way forward. */
export const whyNotDiscarded = ({ openToWriting }: Pick<Unsigned, 'openToWriting'>): string =>
  openToWriting
    ? 'No words differ from the signed text, so there is nothing to discard. Files are added or removed at their item.'
    : 'It is handed in, and lies with those who read it. To discard something, take it back first.';

const words: Readonly<Record<string, string>> = { added: 'added', removed: 'removed' };

interface Change {
  readonly kind: string;
  readonly inWords: boolean;
  readonly inFiles: boolean;
}

/** The fate of an item since it was signed. */
export const changeInWords = ({ kind, inWords, inFiles }: Change): string => {
  if (inWords && inFiles) return 'changed, and its files';
  return words[kind] ?? (inWords ? 'changed' : 'its files');
};
