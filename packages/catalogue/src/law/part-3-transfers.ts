import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** Transfers abroad (ss.72 to 78), before and after 5 February 2026. */
export const part3Transfers = [
  {
    ...part3,
    id: 'dpa2018.s73.1',
    citation: 'DPA 2018 s.73(1)',
    title: 'No transfer unless the conditions are met',
    demand: 'A controller may not transfer data abroad unless the three conditions of the section are met.',
    inForceUntil: '2026-02-04',
    source: 'Consolidated text of the Act as at 29 January 2026',
  },
  {
    ...part3,
    id: 'dpa2018.s73.1',
    citation: 'DPA 2018 s.73(A1), (1)',
    title: 'The controller secures the conditions',
    demand:
      'The controller must secure that data goes abroad only if the three conditions are met and the rest of Part 3 is kept.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s73.2',
    citation: 'DPA 2018 s.73(2)',
    title: 'First condition: necessity',
    demand: 'The transfer must be necessary for a law enforcement purpose.',
  },
  {
    ...part3,
    id: 'dpa2018.s73.3',
    citation: 'DPA 2018 s.73(3)',
    title: 'Second condition: protection',
    demand: 'The transfer must rest on adequacy regulations, on appropriate safeguards or on special circumstances.',
    inForceUntil: '2026-02-04',
    source: 'Consolidated text of the Act as at 29 January 2026',
  },
  {
    ...part3,
    id: 'dpa2018.s73.3',
    citation: 'DPA 2018 s.73(3)',
    title: 'Second condition: protection',
    demand:
      'The transfer must be approved by regulations in force at the time, or be subject to appropriate safeguards, or rest on special circumstances.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s73.4.a',
    citation: 'DPA 2018 s.73(4)(a)',
    title: 'Third condition: a relevant authority',
    demand: 'The recipient is an authority abroad with functions like those of a competent authority.',
  },
  {
    ...part3,
    id: 'dpa2018.s73.4.aa',
    citation: 'DPA 2018 s.73(4)(aa)',
    title: 'Third condition: a processor abroad',
    demand:
      'The recipient may be a processor abroad if a contract with this controller that complies with section 59 governs the processing.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s73.4.b',
    citation: 'DPA 2018 s.73(4)(b)',
    title: 'Third condition: other recipients',
    demand: 'Any other recipient abroad, a cloud vendor included, needed the four conditions of section 77.',
    inForceUntil: '2026-02-04',
    source: 'Consolidated text of the Act as at 29 January 2026',
  },
  {
    ...part3,
    id: 'dpa2018.s73.4.b',
    citation: 'DPA 2018 s.73(4)(b)',
    title: 'Third condition: other recipients',
    demand: 'A recipient that is neither an authority nor such a processor needs the conditions of section 77.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s74AA',
    citation: 'DPA 2018 s.74AA',
    title: 'Transfers approved by regulations',
    demand:
      'The Secretary of State may approve transfers where protection abroad is not materially lower; none has been found for the United States.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s75.1',
    citation: 'DPA 2018 s.75(1)',
    title: 'Appropriate safeguards',
    demand:
      'A binding instrument must hold appropriate safeguards, or the controller must conclude from all the circumstances that they exist.',
    inForceUntil: '2026-02-04',
    source: 'Consolidated text of the Act as at 29 January 2026',
  },
  {
    ...part3,
    id: 'dpa2018.s75.1A',
    citation: 'DPA 2018 s.75(1A), (4)-(7)',
    title: 'Appropriate safeguards',
    demand:
      'An instrument or the controller’s own reasonable view must show that protection after the transfer is not materially lower than under Part 3.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s75.2',
    citation: 'DPA 2018 s.75(2)',
    title: 'Telling the Commissioner',
    demand: 'The Commissioner must be told of the categories of transfers that rest on the controller’s own view.',
    inForceUntil: '2026-02-04',
    source: 'Consolidated text of the Act as at 29 January 2026',
  },
  {
    ...part3,
    id: 'dpa2018.s75.2',
    citation: 'DPA 2018 s.75(2)',
    title: 'Telling the Commissioner',
    demand:
      'The Commissioner must be told of the categories of transfers that rest on the controller’s own view, save those to a processor under section 73(4)(aa).',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s75.3',
    citation: 'DPA 2018 s.75(3)',
    title: 'Record of a transfer',
    demand: 'Each such transfer is recorded with its time, recipient, justification and data.',
    inForceUntil: '2026-02-04',
    source: 'Consolidated text of the Act as at 29 January 2026',
  },
  {
    ...part3,
    id: 'dpa2018.s75.3',
    citation: 'DPA 2018 s.75(3)',
    title: 'Record of a transfer',
    demand:
      'Each such transfer is recorded with its time, recipient, justification and data, save those to a processor under section 73(4)(aa).',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s76',
    citation: 'DPA 2018 s.76',
    title: 'Special circumstances',
    demand:
      'A transfer may rest on vital interests, the person’s own interests, an immediate threat or, in individual cases, a law enforcement or legal purpose.',
    inForceUntil: '2026-02-04',
    source: 'Consolidated text of the Act as at 29 January 2026',
  },
  {
    ...part3,
    id: 'dpa2018.s76',
    citation: 'DPA 2018 s.76',
    title: 'Special circumstances',
    demand:
      'Without approval and safeguards, a transfer may rest on a listed special purpose that is necessary in particular circumstances, with no more data than needed.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s77.2',
    citation: 'DPA 2018 s.77(2)',
    title: 'Strictly necessary in a specific case',
    demand:
      'The transfer must be strictly necessary, in a specific case, for a task that the law gives the controller.',
  },
  {
    ...part3,
    id: 'dpa2018.s78.1',
    citation: 'DPA 2018 s.78(1)-(6)',
    title: 'Onward transfers',
    demand: 'Data must go abroad on condition that it goes no further without the controller’s authorisation.',
    inForceUntil: '2026-02-04',
    source: 'Consolidated text of the Act as at 29 January 2026',
  },
  {
    ...part3,
    id: 'dpa2018.s78.1',
    citation: 'DPA 2018 s.78(A1)-(6)',
    title: 'Onward transfers',
    demand:
      'Data must go to a recipient that is not a processor on condition that it goes no further without authorisation, an urgent threat apart.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s78.7',
    citation: 'DPA 2018 s.78(7)',
    title: 'Onward transfers by a processor',
    demand:
      'Data must go to a processor abroad on condition that it goes further only under the contract and only where section 73(1) is met again.',
    inForceFrom: '2026-02-05',
  },
] as const satisfies readonly Provision[];
