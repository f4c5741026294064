import type { Act } from './acts.js';

/**
 * The acts by which somebody puts their name to an assessment, a screening or a stage: what the training rule holds.
 * Taking a signature back is none of them, since what makes the position safer must never wait for a course.
 */
export const signingActs = [
  'view-screening',
  'decide-screening',
  'give-advice',
  'approve-measures',
  'decide-assessment',
  'open-stage',
] as const satisfies readonly Act[];

export type SigningAct = (typeof signingActs)[number];
