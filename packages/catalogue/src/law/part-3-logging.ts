import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** Logs (s.62) and co-operation (s.63). */
export const part3Logging = [
  {
    ...part3,
    id: 'dpa2018.s62.1.a',
    citation: 'DPA 2018 s.62(1)(a)',
    title: 'Logs of collection',
    demand:
      'Automated systems must keep logs of collection; where a processor runs the system, the duty is the processor’s.',
  },
  {
    ...part3,
    id: 'dpa2018.s62.1.b',
    citation: 'DPA 2018 s.62(1)(b)',
    title: 'Logs of alteration',
    demand:
      'Automated systems must keep logs of alteration; where a processor runs the system, the duty is the processor’s.',
  },
  {
    ...part3,
    id: 'dpa2018.s62.1.c',
    citation: 'DPA 2018 s.62(1)(c)',
    title: 'Logs of consultation',
    demand:
      'Automated systems must keep logs of consultation; where a processor runs the system, the duty is the processor’s.',
  },
  {
    ...part3,
    id: 'dpa2018.s62.1.d',
    citation: 'DPA 2018 s.62(1)(d)',
    title: 'Logs of disclosure',
    demand:
      'Automated systems must keep logs of disclosure, transfers included; where a processor runs the system, the duty is the processor’s.',
  },
  {
    ...part3,
    id: 'dpa2018.s62.1.e',
    citation: 'DPA 2018 s.62(1)(e)',
    title: 'Logs of combination',
    demand:
      'Automated systems must keep logs of combination; where a processor runs the system, the duty is the processor’s.',
  },
  {
    ...part3,
    id: 'dpa2018.s62.1.f',
    citation: 'DPA 2018 s.62(1)(f)',
    title: 'Logs of erasure',
    demand:
      'Automated systems must keep logs of erasure; where a processor runs the system, the duty is the processor’s.',
  },
  {
    ...part3,
    id: 'dpa2018.s62.2',
    citation: 'DPA 2018 s.62(2)',
    title: 'What a log of consultation shows',
    demand:
      'It must show the justification for the consultation, its date and time and, as far as possible, who consulted.',
    inForceUntil: '2025-08-18',
  },
  {
    ...part3,
    id: 'dpa2018.s62.2',
    citation: 'DPA 2018 s.62(2)',
    title: 'What a log of consultation shows',
    demand: 'It must show the date and time of the consultation and, as far as possible, who consulted.',
    inForceFrom: '2025-08-19',
    source: 'DUAA 2025 s.82 in force by s.142(3); public consolidated copies still print the old words',
    confidence: 'high',
  },
  {
    ...part3,
    id: 'dpa2018.s62.3',
    citation: 'DPA 2018 s.62(3)',
    title: 'What a log of disclosure shows',
    demand:
      'It must show the justification for the disclosure, its date and time and, as far as possible, who disclosed and who received.',
    inForceUntil: '2025-08-18',
  },
  {
    ...part3,
    id: 'dpa2018.s62.3',
    citation: 'DPA 2018 s.62(3)',
    title: 'What a log of disclosure shows',
    demand: 'It must show the date and time of the disclosure and, as far as possible, who disclosed and who received.',
    inForceFrom: '2025-08-19',
    source: 'DUAA 2025 s.82 in force by s.142(3); public consolidated copies still print the old words',
    confidence: 'high',
  },
  {
    ...part3,
    id: 'dpa2018.s62.4',
    citation: 'DPA 2018 s.62(4)',
    title: 'What logs may be used for',
    demand:
      'Logs may be used only to check lawfulness, to monitor oneself, to protect systems, and in criminal proceedings.',
  },
  {
    ...part3,
    id: 'dpa2018.s62.5',
    citation: 'DPA 2018 s.62(5)',
    title: 'Logs for the Commissioner',
    demand: 'Logs must be made available to the Commissioner on request.',
  },
  {
    ...part3,
    id: 'dpa2018.s63',
    citation: 'DPA 2018 s.63',
    title: 'Co-operation',
    demand: 'Controller and processor must co-operate with the Commissioner on request.',
  },
] as const satisfies readonly Provision[];
