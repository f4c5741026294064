import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** What stands around the three conditions of a transfer (ss.72, 73(5) to 75(8), 77). */
export const part3TransfersFurther = [
  {
    ...part3,
    id: 'dpa2018.s72',
    citation: 'DPA 2018 s.72',
    title: 'Words of the chapter on transfers',
    demand:
      'A relevant authority is a body abroad with functions like those of a competent authority; a cloud vendor is none.',
  },
  {
    ...part3,
    id: 'dpa2018.s73.5-6',
    citation: 'DPA 2018 s.73(1)(b), (5)-(6)',
    title: 'Data from a member State',
    demand:
      'Data that came from a member State goes abroad only with its authorisation, an immediate and serious threat apart.',
  },
  {
    ...part3,
    id: 'dpa2018.s74A',
    citation: 'DPA 2018 s.74A',
    title: 'Adequacy regulations',
    demand:
      'A transfer could rest on regulations that found protection in a country, a sector or an organisation adequate.',
    inForceFrom: '2020-12-31',
    inForceUntil: '2026-02-04',
  },
  {
    ...part3,
    id: 'dpa2018.s74AB',
    citation: 'DPA 2018 s.74AB',
    title: 'The test for regulations',
    demand: 'Approval needs protection abroad that, as a whole, is not materially lower than under Part 3.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s74B',
    citation: 'DPA 2018 s.74B',
    title: 'Approvals are watched',
    demand: 'The Secretary of State watches over approved countries, and publishes the lists of them.',
  },
  {
    ...part3,
    id: 'dpa2018.s75.8',
    citation: 'DPA 2018 s.75(8)',
    title: 'Standard clauses',
    demand: 'The Commissioner may issue standard clauses that can meet the data protection test of Part 3.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s77.3',
    citation: 'DPA 2018 s.77(3)',
    title: 'No right overrides',
    demand:
      'The controller must have decided that no fundamental right of the person overrides the public interest in the transfer.',
  },
  {
    ...part3,
    id: 'dpa2018.s77.4',
    citation: 'DPA 2018 s.77(4)',
    title: 'An authority would not do',
    demand: 'The controller must consider a transfer to an authority there ineffective or inappropriate.',
  },
  {
    ...part3,
    id: 'dpa2018.s77.5',
    citation: 'DPA 2018 s.77(5)',
    title: 'The recipient is told the purpose',
    demand: 'The controller must tell the recipient the purposes for which the data may be used.',
  },
  {
    ...part3,
    id: 'dpa2018.s77.6-7',
    citation: 'DPA 2018 s.77(6)-(7)',
    title: 'After the transfer',
    demand:
      'An authority there is told without delay where that helps, the transfer is documented, and the Commissioner is told.',
  },
] as const satisfies readonly Provision[];
