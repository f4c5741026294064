export interface Unsigned {
  readonly openToWriting: boolean;
  readonly unsignedChanges: readonly { readonly inWords: boolean }[];
}

/** Whether anything can be discarded now: words alone can, and only while the text can be written. */
export const canBeDiscarded = ({ openToWriting, unsignedChanges }: Unsigned): boolean =>
  openToWriting && unsignedChanges.some(({ inWords }) => inWords);
