import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** Consent under Part 3, and what it may not be used for (ss.33, 40A, 41). */
export const part3Consent = [
  {
    ...part3,
    id: 'dpa2018.s33.1A',
    citation: 'DPA 2018 s.33(1A)',
    title: 'What consent is',
    demand: 'Consent must be free, specific, informed and unmistakable, by a statement or a clear act.',
    inForceFrom: '2025-08-19',
    source: 'Summaries of the Data (Use and Access) Act 2025 s.69; the text itself was not read',
    confidence: 'medium',
  },
  {
    ...part3,
    id: 'dpa2018.s40A',
    citation: 'DPA 2018 s.40A',
    title: 'Conditions of consent',
    demand:
      'The controller must be able to prove consent, ask for it plainly and apart, and let it be withdrawn as easily as it was given.',
    inForceFrom: '2025-08-19',
    source: 'Summaries of the Data (Use and Access) Act 2025 s.69; the text itself was not read',
    confidence: 'medium',
  },
  {
    ...part3,
    id: 'dpa2018.s41',
    citation: 'DPA 2018 s.41',
    title: 'Safeguard for archives, research and statistics',
    demand:
      'Data kept for archives, research or statistics must not serve decisions about a person, or be likely to cause substantial damage or distress.',
  },
  {
    ...part3,
    id: 'dpa2018.s35.6',
    citation: 'DPA 2018 s.35(6)',
    title: 'Conditions can be added',
    demand: 'Regulations may add conditions to Schedule 8, so that its list is dated.',
  },
] as const satisfies readonly Provision[];
