import type { SigningAct } from '../../authority/signing-acts.js';

/** The signatures that each need a sign-in of their own, made for that act alone (S8). */
export const stepUpActs = [
  'decide-screening',
  'decide-assessment',
  'open-stage',
] as const satisfies readonly SigningAct[];

export type StepUpAct = (typeof stepUpActs)[number];

/** A decision needs a sign-in made for it: older than this, the signatory signs in again (S8). Seconds. */
export const stepUpMaximumAgeSeconds = 300;
