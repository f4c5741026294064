import { ukGdpr } from './instruments.js';
import type { Provision } from './provision.js';

/** What a controller owes, and its processors (Articles 24 to 34). */
export const ukGdprControllers = [
  {
    ...ukGdpr,
    id: 'ukgdpr.24',
    citation: 'UK GDPR Art 24',
    title: 'The controller’s responsibility',
    demand: 'The controller must put measures in place, be able to show that they comply, and review them.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.25',
    citation: 'UK GDPR Art 25',
    title: 'By design and by default',
    demand: 'Safeguards must be built in, and by default only what each purpose needs is processed.',
    confidence: 'medium',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.26',
    citation: 'UK GDPR Art 26',
    title: 'Joint controllers',
    demand: 'Joint controllers must settle openly who answers for which duty; people may turn to each.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.1',
    citation: 'UK GDPR Art 28(1)',
    title: 'Sufficient guarantees',
    demand: 'A controller may use only processors that guarantee sufficient measures.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.2',
    citation: 'UK GDPR Art 28(2)',
    title: 'Sub-processors',
    demand:
      'A processor needs written authorisation for another, and must give notice of a change so that the controller can object.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.3.chapeau',
    citation: 'UK GDPR Art 28(3)',
    title: 'What the contract sets out',
    demand:
      'The contract must set out subject matter, duration, nature, purpose, types of data, categories of people, and the controller’s obligations and rights.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.3.a',
    citation: 'UK GDPR Art 28(3)(a)',
    title: 'Documented instructions',
    demand:
      'The contract must bind the processor to documented instructions, transfers included, unless a law requires otherwise.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.3.b',
    citation: 'UK GDPR Art 28(3)(b)',
    title: 'Confidentiality',
    demand: 'The contract must see to it that those who may process the data are bound to confidentiality.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.3.c',
    citation: 'UK GDPR Art 28(3)(c)',
    title: 'Security',
    demand: 'The contract must bind the processor to the security of Article 32.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.3.d',
    citation: 'UK GDPR Art 28(3)(d)',
    title: 'Rules for sub-processors',
    demand: 'The contract must bind the processor to the conditions for engaging another.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.3.e',
    citation: 'UK GDPR Art 28(3)(e)',
    title: 'Help with rights',
    demand: 'The contract must bind the processor to help with people’s requests.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.3.f',
    citation: 'UK GDPR Art 28(3)(f)',
    title: 'Help with security, breaches, assessments and consultation',
    demand: 'The contract must bind the processor to help the controller with Articles 32 to 36.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.3.g',
    citation: 'UK GDPR Art 28(3)(g)',
    title: 'Deletion or return',
    demand: 'The contract must bind the processor to delete or return the data at the end, as the controller chooses.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.3.h',
    citation: 'UK GDPR Art 28(3)(h)',
    title: 'Information and audit',
    demand:
      'The contract must bind the processor to give information, to allow audits, and to say at once if an instruction breaks the law.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.4',
    citation: 'UK GDPR Art 28(4)',
    title: 'The same duties for sub-processors',
    demand: 'A sub-processor must be bound to the same duties, and the processor stays liable for it.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.9',
    citation: 'UK GDPR Art 28(9)',
    title: 'In writing',
    demand: 'The contract must be in writing, electronic form included.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.28.10',
    citation: 'UK GDPR Art 28(10)',
    title: 'A processor that decides',
    demand: 'A processor that decides purposes and means is treated as the controller.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.29',
    citation: 'UK GDPR Art 29',
    title: 'Processing under authority',
    demand:
      'Whoever acts for controller or processor may process data only on the controller’s instructions, unless a law requires it.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.30.1',
    citation: 'UK GDPR Art 30(1)',
    title: 'The controller’s record',
    demand:
      'The controller must keep a record of purposes, categories, recipients, transfers, time limits and security.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.30.2',
    citation: 'UK GDPR Art 30(2)',
    title: 'The processor’s record',
    demand: 'The processor must keep a record of what it does for each controller.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.32',
    citation: 'UK GDPR Art 32',
    title: 'Security',
    demand:
      'Controller and processor must have security that fits the risk: for example encryption, resilience, restoring and testing.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.33.1',
    citation: 'UK GDPR Art 33(1)',
    title: 'Notice of a breach',
    demand:
      'The controller must tell the Commissioner of a breach within 72 hours where feasible, unless a risk to people is unlikely.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.33.2',
    citation: 'UK GDPR Art 33(2)',
    title: 'The processor tells the controller',
    demand: 'The processor must tell the controller of a breach without undue delay.',
  },
  {
    ...ukGdpr,
    id: 'ukgdpr.34',
    citation: 'UK GDPR Art 34',
    title: 'Telling people of a breach',
    demand: 'Where a breach is likely to bring a high risk, the people concerned must be told without undue delay.',
  },
] as const satisfies readonly Provision[];
