import { parts5And6 } from './instruments.js';
import type { Provision } from './provision.js';

/** The regulator, its powers, complaints, and what a breach of the law can lead to. */
export const regulator = [
  {
    ...parts5And6,
    id: 'dpa2018.s114A',
    citation: 'DPA 2018 s.114A',
    title: 'The Information Commission',
    demand:
      'A new body exists in law; the day on which it takes over the functions of the Commissioner is not confirmed.',
    regimes: ['part-3', 'uk-gdpr', 'part-4'],
    inForceFrom: '2025-08-20',
    confidence: 'medium',
  },
  {
    ...parts5And6,
    id: 'dpa2018.s142-148A',
    citation: 'DPA 2018 ss.142-148A',
    title: 'Powers to ask',
    demand: 'The Commissioner can demand information and documents, assess, and interview.',
    confidence: 'medium',
  },
  {
    ...parts5And6,
    id: 'dpa2018.s157',
    citation: 'DPA 2018 s.157',
    title: 'Highest penalties',
    demand:
      'A public authority that is no undertaking faces at most £8.7 million, or £17.5 million for the graver breaches.',
  },
  {
    ...parts5And6,
    id: 'dpa2018.s164A',
    citation: 'DPA 2018 s.164A',
    title: 'Complaints to the controller',
    demand:
      'The controller must make complaining easy, acknowledge within 30 days, and look into it and tell the outcome without undue delay.',
    inForceFrom: '2026-06-19',
    source: 'DUAA 2025 s.103, in force by SI 2026/82 reg 3',
  },
  {
    ...parts5And6,
    id: 'dpa2018.s167-169',
    citation: 'DPA 2018 ss.167-169',
    title: 'Courts',
    demand: 'A court can order compliance and award compensation, whatever the regulator does.',
    source: 'From memory; not read again',
    confidence: 'medium',
  },
  {
    ...parts5And6,
    id: 'dpa2018.s173',
    citation: 'DPA 2018 s.173',
    title: 'Defeating a request',
    demand: 'It is an offence to alter, hide or destroy data so that it need not be disclosed to the person.',
  },
] as const satisfies readonly Provision[];
