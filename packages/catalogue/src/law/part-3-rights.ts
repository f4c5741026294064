import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** The rights of people under Part 3 (ss.44 to 54). */
export const part3Rights = [
  {
    ...part3,
    id: 'dpa2018.s44.1',
    citation: 'DPA 2018 s.44(1)',
    title: 'General privacy information',
    demand:
      'The controller must make known who it and its data protection officer are, its purposes, people’s rights and where to complain.',
  },
  {
    ...part3,
    id: 'dpa2018.s44.2',
    citation: 'DPA 2018 s.44(2)-(3)',
    title: 'Information in a particular case',
    demand:
      'So that a person can use a right, the controller must give the legal basis, how long data is kept, who receives it and anything else that is needed.',
  },
  {
    ...part3,
    id: 'dpa2018.s44.4-7',
    citation: 'DPA 2018 s.44(4)-(7)',
    title: 'Restricting a right',
    demand:
      'A right may be restricted only as far and as long as is necessary and proportionate on a listed ground, national security among them, with the reasons recorded.',
    inForceUntil: '2025-09-04',
  },
  {
    ...part3,
    id: 'dpa2018.s44.4-7',
    citation: 'DPA 2018 s.44(4)-(7)',
    title: 'Restricting a right',
    demand:
      'A right may be restricted only as far and as long as is necessary and proportionate to protect an inquiry, work against crime, public security or other people, with the reasons recorded.',
    inForceFrom: '2025-09-05',
  },
  {
    ...part3,
    id: 'dpa2018.s45.1-2',
    citation: 'DPA 2018 s.45(1)-(2)',
    title: 'Access',
    demand:
      'A person may ask whether data about them is processed, and receive it with its purposes, basis, recipients, period and source.',
  },
  {
    ...part3,
    id: 'dpa2018.s45.2A',
    citation: 'DPA 2018 s.45(2A)',
    title: 'A reasonable search',
    demand: 'Access reaches as far as a reasonable and proportionate search can find.',
    inForceFrom: '2024-01-01',
  },
  {
    ...part3,
    id: 'dpa2018.s46',
    citation: 'DPA 2018 s.46',
    title: 'Rectification',
    demand:
      'Wrong or incomplete data must be corrected on request; where it is needed as evidence its use is restricted instead.',
  },
  {
    ...part3,
    id: 'dpa2018.s47',
    citation: 'DPA 2018 s.47',
    title: 'Erasure or restriction',
    demand:
      'Data must be erased where keeping it breaks the principles or a law says so, and restricted where it is evidence or its accuracy cannot be settled.',
  },
  {
    ...part3,
    id: 'dpa2018.s48',
    citation: 'DPA 2018 s.48',
    title: 'Telling people and recipients',
    demand: 'The controller must write with the outcome and the reasons, and tell those who sent or received the data.',
  },
  {
    ...part3,
    id: 'dpa2018.s50A',
    citation: 'DPA 2018 s.50A',
    title: 'Decisions by machine alone',
    demand:
      'A decision is by machine alone if no human is meaningfully involved, and significant if it harms the person in law or in a similar way.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s50B',
    citation: 'DPA 2018 s.50B',
    title: 'Sensitive data and machine decisions',
    demand:
      'A significant decision on sensitive data must not be by machine alone, unless there is explicit consent or a law that asks for it.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s50C',
    citation: 'DPA 2018 s.50C',
    title: 'Safeguards for machine decisions',
    demand:
      'A person must be told, be able to make representations, reach a human and contest the decision, unless a human reconsiders it as soon as practicable.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s52',
    citation: 'DPA 2018 s.52',
    title: 'How information is given',
    demand:
      'Information must be short, clear, in plain language, free, and after identity is checked where that is needed.',
  },
  {
    ...part3,
    id: 'dpa2018.s54',
    citation: 'DPA 2018 s.54',
    title: 'Time for a request',
    demand:
      'A request must be answered within one month of the latest of the request, the proof of identity and the fee.',
    inForceUntil: '2026-02-04',
    source: 'Consolidated text of the Act as at 29 January 2026',
  },
  {
    ...part3,
    id: 'dpa2018.s54',
    citation: 'DPA 2018 s.54',
    title: 'Time for a request',
    demand:
      'A request must be answered within one month of the latest of the request, the proof of identity and the fee, and two months more with notice and reasons; the clock stops while an access request is clarified.',
    inForceFrom: '2026-02-05',
  },
] as const satisfies readonly Provision[];
