interface Written {
  /** SHA-256 of what is written now. */
  readonly hash: string;
}

type Act = 'signature' | 'decision';

const same: Readonly<Record<Act, string>> = {
  signature: 'What is written now is exactly what was signed.',
  decision: 'What is written now is exactly what was decided on.',
};

const changed: Readonly<Record<Act, string>> = {
  signature: 'The text has changed since it was signed. The signature covers the earlier text only.',
  decision:
    'The text has changed since the decision. The decision covers the earlier text only. The certificate gives its hash.',
};

/** Whether a signature, or another decision, is on what is written now, in sentences (law 9). */
export const whichTextIsSigned = ({ hash }: Written, decided: Written, act: Act = 'signature'): string =>
  (hash === decided.hash ? same : changed)[act];
