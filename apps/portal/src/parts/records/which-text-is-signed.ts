interface Written {
  /** SHA-256 of what is written now. */
  readonly hash: string;
}

/** Whether a signature, or another decision, is on what is written now, as a sentence (law 9). */
export const whichTextIsSigned = ({ hash }: Written, decided: { readonly hash: string }): string =>
  hash === decided.hash
    ? 'What is written now is exactly what was signed.'
    : 'What is written now was changed since. The signature stands on the earlier text only.';
