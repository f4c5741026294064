import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** Decisions by machine alone before 5 February 2026, and the power to say more about them since (ss.49, 50, 50D). */
export const part3AutomatedDecisions = [
  {
    ...part3,
    id: 'dpa2018.s49-50',
    citation: 'DPA 2018 ss.49-50',
    title: 'Decisions by machine alone',
    demand:
      'A significant decision by machine alone needed a law that required or authorised it, with notice and a way to have it looked at again.',
    inForceUntil: '2026-02-04',
    source: 'From memory and the consolidated text of the Act as at 29 January 2026',
    confidence: 'medium',
  },
  {
    ...part3,
    id: 'dpa2018.s50D',
    citation: 'DPA 2018 s.50D',
    title: 'Regulations on machine decisions',
    demand:
      'Regulations may say when a human is meaningfully involved, when a decision is significant, and which safeguards there are.',
    inForceFrom: '2026-02-05',
  },
] as const satisfies readonly Provision[];
