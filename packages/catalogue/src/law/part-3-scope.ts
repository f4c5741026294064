import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** The authorities and the processing that Part 3 is about (ss.29 to 33). */
export const part3Scope = [
  {
    ...part3,
    id: 'dpa2018.s29.1',
    citation: 'DPA 2018 s.29(1)',
    title: 'What Part 3 covers',
    demand:
      'Part 3 governs what a competent authority does with personal data by machine, or by hand in a filing system, for a law enforcement purpose.',
  },
  {
    ...part3,
    id: 'dpa2018.s29.1A',
    citation: 'DPA 2018 s.29(1A)',
    title: 'Joint processing under Part 4',
    demand:
      'While a designation notice under section 82A runs, the processing it covers is under Part 4 and not Part 3.',
    inForceFrom: '2025-11-17',
    regimes: ['part-3', 'part-4'],
  },
  {
    ...part3,
    id: 'dpa2018.s30.1',
    citation: 'DPA 2018 s.30(1), Sch 7',
    title: 'Competent authorities',
    demand:
      'Only a body listed in Schedule 7, or one with law enforcement functions by statute, can process under Part 3; a programme that co-ordinates forces is neither.',
  },
  {
    ...part3,
    id: 'dpa2018.s31',
    citation: 'DPA 2018 s.31',
    title: 'Law enforcement purposes',
    demand:
      'The purpose must be to prevent, investigate, detect or prosecute offences, to carry out penalties, or to safeguard public security.',
  },
  {
    ...part3,
    id: 'dpa2018.s32.1',
    citation: 'DPA 2018 s.32(1)-(2)',
    title: 'Who is the controller',
    demand:
      'The competent authority that decides why and how data is processed, alone or with others, is its controller.',
  },
  {
    ...part3,
    id: 'dpa2018.s32.3',
    citation: 'DPA 2018 s.32(3)',
    title: 'Who is a processor',
    demand:
      'Whoever processes data on the controller’s behalf and is not its employee is a processor, whatever a document calls it.',
  },
  {
    ...part3,
    id: 'dpa2018.s33',
    citation: 'DPA 2018 s.33(2)-(8)',
    title: 'Other words of Part 3',
    demand:
      'Fixes what recipient, restriction, profiling, breach and third country mean; a third country is any place outside the United Kingdom.',
  },
] as const satisfies readonly Provision[];
