import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** Schedule 8: the conditions for sensitive processing. */
export const schedule8Provisions = [
  {
    ...part3,
    id: 'dpa2018.sch8',
    citation: 'DPA 2018 Sch 8',
    title: 'The conditions of Schedule 8',
    demand: 'Sensitive processing without consent must meet at least one of nine conditions.',
  },
  {
    ...part3,
    id: 'dpa2018.sch8.1',
    citation: 'DPA 2018 Sch 8 para 1',
    title: 'Statutory and similar purposes',
    demand:
      'The processing must be necessary for a function given by an enactment or rule of law, and necessary for reasons of substantial public interest.',
  },
  {
    ...part3,
    id: 'dpa2018.sch8.2',
    citation: 'DPA 2018 Sch 8 para 2',
    title: 'Administration of justice',
    demand: 'The processing must be necessary for the administration of justice.',
  },
  {
    ...part3,
    id: 'dpa2018.sch8.3',
    citation: 'DPA 2018 Sch 8 para 3',
    title: 'Vital interests',
    demand: 'The processing must be necessary to protect the vital interests of the person or of somebody else.',
  },
  {
    ...part3,
    id: 'dpa2018.sch8.4',
    citation: 'DPA 2018 Sch 8 para 4',
    title: 'Safeguarding children and individuals at risk',
    demand:
      'The processing must be necessary to protect a child or an adult at risk, without consent for one of three reasons, and for reasons of substantial public interest.',
  },
  {
    ...part3,
    id: 'dpa2018.sch8.5',
    citation: 'DPA 2018 Sch 8 para 5',
    title: 'Data already public',
    demand: 'The data must have been manifestly made public by the person it is about.',
  },
  {
    ...part3,
    id: 'dpa2018.sch8.6',
    citation: 'DPA 2018 Sch 8 para 6',
    title: 'Legal claims',
    demand:
      'The processing must be necessary for legal proceedings, for legal advice, or to establish, exercise or defend legal rights.',
  },
  {
    ...part3,
    id: 'dpa2018.sch8.7',
    citation: 'DPA 2018 Sch 8 para 7',
    title: 'Judicial acts',
    demand: 'The processing must be necessary when a court or judicial authority acts as such.',
  },
  {
    ...part3,
    id: 'dpa2018.sch8.8',
    citation: 'DPA 2018 Sch 8 para 8',
    title: 'Preventing fraud',
    demand:
      'The processing must be necessary to prevent fraud and be a disclosure to or through an anti-fraud organisation, or the use of what was so disclosed.',
    inForceUntil: '2026-02-04',
  },
  {
    ...part3,
    id: 'dpa2018.sch8.8',
    citation: 'DPA 2018 Sch 8 para 8',
    title: 'Preventing fraud',
    demand:
      'The processing must be necessary to prevent fraud and be a disclosure to or through an anti-fraud organisation, the preparation of one, or the use of what was so disclosed.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.sch8.9',
    citation: 'DPA 2018 Sch 8 para 9',
    title: 'Archiving, research and statistics',
    demand:
      'The processing must be necessary for archiving in the public interest, for research or for statistics, with the safeguard of section 41.',
  },
] as const satisfies readonly Provision[];
