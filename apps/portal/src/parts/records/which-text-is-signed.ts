import * as words from '@countersign/words/portal/parts/records';

interface Written {
  /** SHA-256 of what is written now. */
  readonly hash: string;
}

type Act = 'signature' | 'decision';

const same: Readonly<Record<Act, string>> = {
  signature: words.theTextHasNotChanged,
  decision: words.theTextHasNotChangedSince,
};

const changed: Readonly<Record<Act, string>> = {
  signature: words.theTextHasChangedSince,
  decision: words.theTextHasChangedSinceTheDecision,
};

/** Whether a signature, or another decision, is on what is written now, in sentences (law 9). */
export const whichTextIsSigned = ({ hash }: Written, decided: Written, act: Act = 'signature'): string =>
  (hash === decided.hash ? same : changed)[act];
