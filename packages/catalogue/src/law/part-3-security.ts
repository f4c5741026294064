import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** Security, breaches and the data protection officer (ss.66 to 71). */
export const part3Security = [
  {
    ...part3,
    id: 'dpa2018.s66.1',
    citation: 'DPA 2018 s.66(1)',
    title: 'Security appropriate to the risk',
    demand: 'Controller and processor must each have security that fits the risk.',
  },
  {
    ...part3,
    id: 'dpa2018.s66.2.a',
    citation: 'DPA 2018 s.66(2)(a)',
    title: 'No unauthorised processing',
    demand: 'After evaluating the risks, they must prevent unauthorised processing and interference with the systems.',
  },
  {
    ...part3,
    id: 'dpa2018.s66.2.b',
    citation: 'DPA 2018 s.66(2)(b)',
    title: 'The precise details can be established',
    demand: 'After evaluating the risks, they must make it possible to establish exactly what processing took place.',
  },
  {
    ...part3,
    id: 'dpa2018.s66.2.c',
    citation: 'DPA 2018 s.66(2)(c)',
    title: 'Systems work and can be restored',
    demand: 'After evaluating the risks, they must see to it that systems work properly and can be restored.',
  },
  {
    ...part3,
    id: 'dpa2018.s66.2.d',
    citation: 'DPA 2018 s.66(2)(d)',
    title: 'No corruption',
    demand: 'After evaluating the risks, they must see to it that a malfunction cannot corrupt stored data.',
  },
  {
    ...part3,
    id: 'dpa2018.s67.1',
    citation: 'DPA 2018 s.67(1)-(3)',
    title: 'Notice of a breach',
    demand:
      'The controller must tell the Commissioner of a breach without undue delay and where feasible within 72 hours, unless a risk to people is unlikely.',
  },
  {
    ...part3,
    id: 'dpa2018.s67.4-5',
    citation: 'DPA 2018 s.67(4)-(5)',
    title: 'What the notice says',
    demand:
      'The notice must give the nature of the breach, the numbers, a contact, the consequences and the measures, in phases if need be.',
  },
  {
    ...part3,
    id: 'dpa2018.s67.6-7',
    citation: 'DPA 2018 s.67(6)-(7)',
    title: 'Record of breaches',
    demand: 'The controller must record every breach with its effects and what was done.',
  },
  {
    ...part3,
    id: 'dpa2018.s67.9',
    citation: 'DPA 2018 s.67(9)',
    title: 'The processor tells the controller',
    demand: 'A processor that becomes aware of a breach must tell the controller without undue delay.',
  },
  {
    ...part3,
    id: 'dpa2018.s68',
    citation: 'DPA 2018 s.68',
    title: 'Telling people of a breach',
    demand:
      'Where a breach is likely to bring a high risk, the people concerned must be told without undue delay, with listed exceptions.',
  },
  {
    ...part3,
    id: 'dpa2018.s69',
    citation: 'DPA 2018 s.69',
    title: 'A data protection officer',
    demand: 'The controller must designate a data protection officer with expert knowledge and make the contact known.',
  },
  {
    ...part3,
    id: 'dpa2018.s70',
    citation: 'DPA 2018 s.70',
    title: 'The position of the officer',
    demand:
      'The officer must be involved in time, resourced, free of instructions and of conflicting duties, and report to the highest management.',
  },
  {
    ...part3,
    id: 'dpa2018.s71',
    citation: 'DPA 2018 s.71',
    title: 'The tasks of the officer',
    demand: 'The officer informs, advises on assessments and monitors them, and is the contact for the Commissioner.',
  },
] as const satisfies readonly Provision[];
