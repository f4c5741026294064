import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** Where a right or a duty of Part 3 does not reach (ss.43, 45A, 51, 53, 78A, 80, 81). */
export const part3Exemptions = [
  {
    ...part3,
    id: 'dpa2018.s43.3',
    citation: 'DPA 2018 s.43(3)',
    title: 'Documents of courts',
    demand: 'The rights do not reach what a court or a judicial authority made in an investigation or in proceedings.',
  },
  {
    ...part3,
    id: 'dpa2018.s45A',
    citation: 'DPA 2018 s.45A',
    title: 'Legal privilege',
    demand: 'Privileged information need not be given; the person is told so, and the reason is recorded.',
    inForceFrom: '2025-09-05',
  },
  {
    ...part3,
    id: 'dpa2018.s51',
    citation: 'DPA 2018 s.51',
    title: 'Rights through the Commissioner',
    demand: 'A person may ask the Commissioner to check a restriction or a refusal, and the controller must say so.',
  },
  {
    ...part3,
    id: 'dpa2018.s53',
    citation: 'DPA 2018 s.53',
    title: 'Unfounded or excessive requests',
    demand:
      'The controller may charge for or refuse a request that is manifestly unfounded or excessive, and must show that it is.',
    inForceUntil: '2026-02-04',
  },
  {
    ...part3,
    id: 'dpa2018.s53',
    citation: 'DPA 2018 s.53',
    title: 'Unfounded or excessive requests',
    demand:
      'The controller may charge for or refuse a request that is manifestly unfounded or excessive, must show that it is, and must say why and where to complain within the time for the request.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s78A',
    citation: 'DPA 2018 s.78A, s.79',
    title: 'National security',
    demand:
      'Listed provisions do not apply as far as national security requires; lawfulness, Schedule 8, the necessity of a transfer and onward conditions stay.',
    inForceFrom: '2025-09-05',
  },
  {
    ...part3,
    id: 'dpa2018.s80',
    citation: 'DPA 2018 s.80',
    title: 'Special restrictions',
    demand: 'What would restrict a recipient in the United Kingdom must be imposed on one abroad as well.',
  },
  {
    ...part3,
    id: 'dpa2018.s81',
    citation: 'DPA 2018 s.81',
    title: 'Reporting of infringements',
    demand:
      'The controller must have ways for staff to report breaches of Part 3, with the protection that whistleblowers have.',
  },
] as const satisfies readonly Provision[];
