import { part4, qualifyingAuthorities } from './instruments.js';
import type { Provision } from './provision.js';

/** Joint processing with an intelligence service under a designation notice (ss.82A to 82E). */
export const part4JointProcessing = [
  {
    ...part4,
    id: 'dpa2018.s82A',
    citation: 'DPA 2018 s.82A',
    title: 'Designation notice',
    demand:
      'The Secretary of State may put joint processing by a force and an intelligence service under Part 4 where national security requires it, transfers abroad apart.',
  },
  {
    ...part4,
    id: 'dpa2018.s82B',
    citation: 'DPA 2018 s.82B',
    title: 'How long a notice runs',
    demand: 'A notice ends after five years at the latest, at an earlier day that it names, or when it is withdrawn.',
  },
  {
    ...part4,
    id: 'dpa2018.s82C',
    citation: 'DPA 2018 s.82C',
    title: 'Yearly review',
    demand: 'A notice is looked at again each year, and withdrawn when it is no longer required.',
  },
  {
    ...part4,
    id: 'dpa2018.s82D',
    citation: 'DPA 2018 s.82D',
    title: 'Published record',
    demand: 'The Commissioner publishes a record of each notice, sensitive words apart.',
  },
  {
    ...part4,
    id: 'dpa2018.s82E',
    citation: 'DPA 2018 s.82E',
    title: 'Appeal',
    demand: 'Somebody whom a notice affects directly may appeal to the Tribunal.',
  },
  {
    ...qualifyingAuthorities,
    id: 'si2025.qca',
    citation: 'Qualifying competent authorities, 2025',
    title: 'Who may be designated',
    demand: 'Territorial forces and listed national bodies may apply with an intelligence service.',
  },
] as const satisfies readonly Provision[];
