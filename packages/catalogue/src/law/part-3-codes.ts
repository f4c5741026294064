import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** Codes of conduct under Part 3, and records for the Commissioner (ss.56, 59, 61, 71A). */
export const part3Codes = [
  {
    ...part3,
    id: 'dpa2018.s56.4',
    citation: 'DPA 2018 s.56(4)',
    title: 'A code as evidence',
    demand: 'Keeping to an approved code may help to show that the controller complies.',
    inForceFrom: '2025-08-20',
  },
  {
    ...part3,
    id: 'dpa2018.s59.7A',
    citation: 'DPA 2018 s.59(7A)',
    title: 'A code as a guarantee',
    demand: 'Keeping to an approved code may help to show that a processor gives sufficient guarantees.',
    inForceFrom: '2025-08-20',
  },
  {
    ...part3,
    id: 'dpa2018.s61.5',
    citation: 'DPA 2018 s.61(5)',
    title: 'Records for the Commissioner',
    demand: 'The records of processing must be made available to the Commissioner on request.',
  },
  {
    ...part3,
    id: 'dpa2018.s71A',
    citation: 'DPA 2018 s.71A',
    title: 'Codes of conduct',
    demand: 'The Commissioner encourages and approves codes of conduct for law enforcement processing.',
    inForceFrom: '2025-08-20',
  },
] as const satisfies readonly Provision[];
