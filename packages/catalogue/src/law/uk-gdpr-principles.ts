import { ukGdpr } from './instruments.js';
import type { Provision } from './provision.js';

/** The principles, the bases and special categories (Articles 5 to 10). */
export const ukGdprPrinciples = [
  {
    ...ukGdpr,
    id: 'ukgdpr.5.1.a',
    citation: 'UK GDPR Art 5(1)(a)',
    title: 'Lawful, fair and transparent',
    demand: 'Data must be processed lawfully, fairly and in the open.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.5.1.b',
    citation: 'UK GDPR Art 5(1)(b)',
    title: 'Purpose limitation',
    demand:
      'Data must be collected for specified, explicit and legitimate purposes and not used in a way that does not fit them.',
    confidence: 'medium',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.5.1.c',
    citation: 'UK GDPR Art 5(1)(c)',
    title: 'Data minimisation',
    demand: 'Data must be adequate, relevant and no more than the purpose needs.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.5.1.d',
    citation: 'UK GDPR Art 5(1)(d)',
    title: 'Accuracy',
    demand:
      'Data must be accurate and where necessary up to date; what is wrong must be erased or put right without delay.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.5.1.e',
    citation: 'UK GDPR Art 5(1)(e)',
    title: 'Storage limitation',
    demand: 'Data must not be kept in a form that identifies people longer than the purpose needs.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.5.1.f',
    citation: 'UK GDPR Art 5(1)(f)',
    title: 'Integrity and confidentiality',
    demand: 'Data must be processed with appropriate security.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.5.2',
    citation: 'UK GDPR Art 5(2)',
    title: 'Accountability',
    demand: 'The controller answers for the principles and must be able to show that it keeps them.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.6.1',
    citation: 'UK GDPR Art 6(1)',
    title: 'Lawful basis',
    demand:
      'Processing needs one of the listed bases; a public authority cannot rely on legitimate interests for its own tasks.',
    source: 'Consolidated text as amended by DUAA 2025 s.70',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.7-8',
    citation: 'UK GDPR Art 7-8',
    title: 'Consent',
    demand: 'Consent must be provable, set apart, and as easy to withdraw as to give.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.9',
    citation: 'UK GDPR Art 9',
    title: 'Special categories',
    demand:
      'Special category data needs a condition of Article 9(2), several of them with a condition of Schedule 1 to the Act.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.10',
    citation: 'UK GDPR Art 10',
    title: 'Offence data outside Part 3',
    demand:
      'Data on offences may be processed only under official authority or where the law allows it with safeguards.',
  },
] as const satisfies readonly Provision[];
