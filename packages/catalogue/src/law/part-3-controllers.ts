import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** What a controller owes, and its processors (ss.55 to 61). */
export const part3Controllers = [
  {
    ...part3,
    id: 'dpa2018.s55.3',
    citation: 'DPA 2018 s.55(3)',
    title: 'What makes a measure appropriate',
    demand:
      'Measures are weighed by the state of technology, the cost, the nature, scope, context and purposes of the processing, and the risk to people.',
  },
  {
    ...part3,
    id: 'dpa2018.s56.1',
    citation: 'DPA 2018 s.56(1)-(3)',
    title: 'Measures that can be shown, and reviewed',
    demand: 'Each controller must put measures in place, be able to show that they comply, and keep them under review.',
  },
  {
    ...part3,
    id: 'dpa2018.s57.1-2',
    citation: 'DPA 2018 s.57(1)-(2)',
    title: 'Data protection by design',
    demand: 'Safeguards must be built in when the means are chosen as well as when data is processed.',
  },
  {
    ...part3,
    id: 'dpa2018.s57.3-5',
    citation: 'DPA 2018 s.57(3)-(5)',
    title: 'Data protection by default',
    demand:
      'By default only what each purpose needs is processed, and nothing is open to an indefinite number of people without somebody acting.',
  },
  {
    ...part3,
    id: 'dpa2018.s58.1',
    citation: 'DPA 2018 s.58(1)',
    title: 'Joint controllers',
    demand: 'Competent authorities that decide purposes and means together are joint controllers.',
  },
  {
    ...part3,
    id: 'dpa2018.s58.2-3',
    citation: 'DPA 2018 s.58(2)-(3)',
    title: 'The arrangement between joint controllers',
    demand: 'Joint controllers must settle openly who answers for which duty and who is the contact for people.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.2',
    citation: 'DPA 2018 s.59(2)',
    title: 'Sufficient guarantees',
    demand:
      'A controller may use only a processor that guarantees measures sufficient for Part 3 and for people’s rights.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.3',
    citation: 'DPA 2018 s.59(3)',
    title: 'Sub-processors',
    demand: 'A processor must not engage another without the controller’s written authorisation beforehand.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.4',
    citation: 'DPA 2018 s.59(4)',
    title: 'A change of sub-processor',
    demand:
      'Under a general authorisation the processor must tell the controller of each change, so that it can object.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.5',
    citation: 'DPA 2018 s.59(5)',
    title: 'A written contract',
    demand: 'Processing must be governed by a written contract between the controller and the processor.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.5.a',
    citation: 'DPA 2018 s.59(5)(a)',
    title: 'Subject matter and duration',
    demand: 'The contract must say what the processing is about and how long it lasts.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.5.b',
    citation: 'DPA 2018 s.59(5)(b)',
    title: 'Nature and purpose',
    demand: 'The contract must say what the processing is like and what it is for.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.5.c',
    citation: 'DPA 2018 s.59(5)(c)',
    title: 'Types of data and categories of people',
    demand: 'The contract must say which types of personal data and which categories of people it is about.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.5.d',
    citation: 'DPA 2018 s.59(5)(d)',
    title: 'Obligations and rights',
    demand: 'The contract must set out the obligations and rights of both controller and processor.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.6.a',
    citation: 'DPA 2018 s.59(6)(a)',
    title: 'Instructions only',
    demand: 'The contract must bind the processor to act only on the controller’s instructions.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.6.b',
    citation: 'DPA 2018 s.59(6)(b)',
    title: 'Confidentiality',
    demand: 'The contract must see to it that those who may process the data are under a duty of confidentiality.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.6.c',
    citation: 'DPA 2018 s.59(6)(c)',
    title: 'Help with rights',
    demand:
      'The contract must bind the processor to help the controller, by any appropriate means, with people’s rights.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.6.d',
    citation: 'DPA 2018 s.59(6)(d)',
    title: 'Deletion or return',
    demand:
      'The contract must bind the processor to delete or return the data at the end, as the controller chooses, and to delete copies.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.6.e',
    citation: 'DPA 2018 s.59(6)(e)',
    title: 'Information that shows compliance',
    demand: 'The contract must bind the processor to give all information needed to show that section 59 is kept.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.6.f',
    citation: 'DPA 2018 s.59(6)(f)',
    title: 'Rules for sub-processors',
    demand: 'The contract must bind the processor to the rules of section 59 for engaging another.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.7',
    citation: 'DPA 2018 s.59(7)',
    title: 'Instruction for the particular transfer',
    demand:
      'The contract must let the processor transfer data abroad only if the controller instructs it to make that particular transfer.',
  },
  {
    ...part3,
    id: 'dpa2018.s59.8',
    citation: 'DPA 2018 s.59(8)',
    title: 'A processor that decides',
    demand:
      'A processor that decides purposes and means against Part 3 is treated as the controller of that processing.',
  },
  {
    ...part3,
    id: 'dpa2018.s60',
    citation: 'DPA 2018 s.60',
    title: 'Processing under authority',
    demand: 'Processors and staff may process data only on the controller’s instructions or where a law obliges them.',
  },
  {
    ...part3,
    id: 'dpa2018.s61.1-2',
    citation: 'DPA 2018 s.61(1)-(2)',
    title: 'The controller’s record',
    demand:
      'The controller must keep a record of its processing: contacts, purposes, recipients, categories, transfers, legal basis, time limits and security.',
  },
  {
    ...part3,
    id: 'dpa2018.s61.3-4',
    citation: 'DPA 2018 s.61(3)-(4)',
    title: 'The processor’s record',
    demand:
      'The processor must keep a record of what it does for each controller, and of the transfers that it was instructed to make.',
  },
] as const satisfies readonly Provision[];
