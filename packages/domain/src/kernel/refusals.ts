import type { NonEmpty } from './result.js';

/**
 * One thing that is wrong in what was entered. `field` names its place as the form does; `problem` is one plain
 * sentence.
 */
export interface InputProblem {
  readonly field: string;
  readonly problem: string;
}

/** The input cannot be taken: everything that is wrong with it, in the order of the form, nothing twice. */
export type BadInput = { readonly kind: 'bad-input'; readonly problems: NonEmpty<InputProblem> };

/** Somebody saved first. `currentVersion` is what stands now; nothing was written. */
export type StaleVersion = { readonly kind: 'stale-version'; readonly currentVersion: number };

/** Not there, or not somebody's to touch: the same answer. */
export type NoSuchItem = { readonly kind: 'no-such-item' };

/** The same person did something else under the id of this act: nothing more was done, and nothing of it is told. */
export type SentBefore = { readonly kind: 'sent-before' };

/** The sign-in is too old for this act. Seconds. */
export type StepUpNeeded = { readonly kind: 'step-up-needed'; readonly maximumAgeSeconds: number };

export const badInput = (field: string, problem: string): BadInput => ({
  kind: 'bad-input',
  problems: [{ field, problem }],
});
