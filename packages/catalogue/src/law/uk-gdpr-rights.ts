import { ukGdpr } from './instruments.js';
import type { Provision } from './provision.js';

/** The rights of people under the UK GDPR (Articles 12 to 22). */
export const ukGdprRights = [
  {
    ...ukGdpr,
    id: 'ukgdpr.12',
    citation: 'UK GDPR Art 12',
    title: 'How information is given',
    demand: 'Information must be short, clear and free, and rights made easy to use.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.12.3',
    citation: 'UK GDPR Art 12(3)-(4)',
    title: 'Time for a request',
    demand: 'A request must be answered within one month, and two months more with notice.',
    inForceUntil: '2026-02-04',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.12A',
    citation: 'UK GDPR Art 12A',
    title: 'Time for a request',
    demand:
      'A request must be answered within one month of the latest of the request, the proof of identity and the fee, two months more with notice, and the clock stops for clarification.',
    inForceFrom: '2026-02-05',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.13',
    citation: 'UK GDPR Art 13',
    title: 'Notice to the person',
    demand:
      'Whoever gives data must be told who uses it, why, on what basis, who receives it, how long it is kept and what rights they have.',
    confidence: 'medium',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.14',
    citation: 'UK GDPR Art 14',
    title: 'Notice where data comes from elsewhere',
    demand:
      'A person whose data came from somebody else must be told the same, and the source, within a month, with exceptions.',
    confidence: 'medium',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.15',
    citation: 'UK GDPR Art 15',
    title: 'Access',
    demand:
      'A person may receive a copy of the data about them, as far as a reasonable and proportionate search can find.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.16',
    citation: 'UK GDPR Art 16',
    title: 'Rectification',
    demand: 'Wrong or incomplete data must be put right without undue delay.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.17',
    citation: 'UK GDPR Art 17',
    title: 'Erasure',
    demand: 'Data must be erased on listed grounds, with exceptions.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.18',
    citation: 'UK GDPR Art 18',
    title: 'Restriction',
    demand: 'The use of data must be restricted on listed grounds.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.19',
    citation: 'UK GDPR Art 19',
    title: 'Telling recipients',
    demand: 'Those who received the data must be told of a correction, an erasure or a restriction.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.20',
    citation: 'UK GDPR Art 20',
    title: 'Portability',
    demand:
      'Where processing rests on consent or contract, a person may receive the data in a form that machines read.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.21',
    citation: 'UK GDPR Art 21',
    title: 'Objection',
    demand: 'A person may object to processing for a public task or legitimate interests.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.22',
    citation: 'UK GDPR Art 22',
    title: 'Decisions by machine alone',
    demand: 'A significant decision must not be by machine alone, save under a contract, a law or explicit consent.',
    inForceUntil: '2026-02-04',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.22A-D',
    citation: 'UK GDPR Art 22A-22D',
    title: 'Decisions by machine alone',
    demand:
      'A significant decision by machine alone needs safeguards, and on special category data explicit consent or a law.',
    inForceFrom: '2026-02-05',
  },
] as const satisfies readonly Provision[];
