import { schedule1, ukGdpr } from './instruments.js';
import type { Provision } from './provision.js';

/** What stands beside the main articles of the UK GDPR. */
export const ukGdprFurther = [
  {
    ...ukGdpr,
    id: 'ukgdpr.11A',
    citation: 'UK GDPR Art 11A',
    title: 'Further special categories',
    demand: 'Regulations may add special categories of data, or restrict what is done with them.',
    inForceFrom: '2025-08-20',
    source: 'UK GDPR, from memory; not read again in consolidated form',
    confidence: 'medium',
  },
  {
    ...schedule1,
    id: 'dpa2018.sch1.apd',
    citation: 'DPA 2018 Sch 1 Part 4',
    title: 'Policy document for special categories',
    demand:
      'Where a condition of Schedule 1 asks for it, a policy document is in place, kept under review, and kept six months after the processing ends.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.31',
    citation: 'UK GDPR Art 31',
    title: 'Co-operation',
    demand: 'Controller and processor must co-operate with the Commissioner.',
    source: 'UK GDPR, from memory; not read again in consolidated form',
    confidence: 'medium',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.33.3-5',
    citation: 'UK GDPR Art 33(3)-(5)',
    title: 'What the notice of a breach says',
    demand:
      'The notice must give nature, numbers, contact, consequences and measures, in phases if need be, and every breach is recorded.',
    source: 'UK GDPR, from memory; not read again in consolidated form',
    confidence: 'medium',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.35.8',
    citation: 'UK GDPR Art 35(8)',
    title: 'Codes of conduct',
    demand: 'Keeping to an approved code is taken into account in an assessment.',
    source: 'UK GDPR, from memory; not read again in consolidated form',
    confidence: 'medium',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.47',
    citation: 'UK GDPR Art 47',
    title: 'Binding corporate rules',
    demand: 'A group may send data abroad under binding rules that were approved.',
    source: 'UK GDPR, from memory; not read again in consolidated form',
    confidence: 'medium',
  },
] as const satisfies readonly Provision[];
