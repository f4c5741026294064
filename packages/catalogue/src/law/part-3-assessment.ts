import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** The assessment and prior consultation (ss.64 and 65). */
export const part3Assessment = [
  {
    ...part3,
    id: 'dpa2018.s64.1',
    citation: 'DPA 2018 s.64(1)',
    title: 'Assessment before processing',
    demand:
      'Where processing is likely to bring a high risk to people, the controller must assess its impact before the processing begins.',
  },
  {
    ...part3,
    id: 'dpa2018.s64.2',
    citation: 'DPA 2018 s.64(2)',
    title: 'What an assessment is',
    demand:
      'It is an assessment of what the processing does to the protection of personal data, which a security accreditation is not.',
  },
  {
    ...part3,
    id: 'dpa2018.s64.3.a',
    citation: 'DPA 2018 s.64(3)(a)',
    title: 'The operations',
    demand: 'The assessment must describe the processing that is envisaged.',
  },
  {
    ...part3,
    id: 'dpa2018.s64.3.b',
    citation: 'DPA 2018 s.64(3)(b)',
    title: 'The risks to people',
    demand: 'The assessment must assess the risks to people’s rights and freedoms.',
  },
  {
    ...part3,
    id: 'dpa2018.s64.3.c',
    citation: 'DPA 2018 s.64(3)(c)',
    title: 'The measures for those risks',
    demand: 'The assessment must set out the measures that answer those risks.',
  },
  {
    ...part3,
    id: 'dpa2018.s64.3.d',
    citation: 'DPA 2018 s.64(3)(d)',
    title: 'Safeguards, and how compliance is shown',
    demand:
      'The assessment must set out the safeguards, security and mechanisms that protect the data and show that Part 3 is kept.',
  },
  {
    ...part3,
    id: 'dpa2018.s64.4',
    citation: 'DPA 2018 s.64(4)',
    title: 'What is weighed',
    demand: 'Whether a high risk is likely is judged by the nature, scope, context and purposes of the processing.',
  },
  {
    ...part3,
    id: 'dpa2018.s65.1',
    citation: 'DPA 2018 s.65(1)',
    title: 'When prior consultation applies',
    demand:
      'The section applies where the controller means to create a filing system and process data that forms part of it.',
  },
  {
    ...part3,
    id: 'dpa2018.s65.2',
    citation: 'DPA 2018 s.65(2)',
    title: 'Prior consultation',
    demand:
      'The controller must consult the Commissioner before processing if its assessment shows a high risk in the absence of measures against it.',
    confidence: 'high',
  },
  {
    ...part3,
    id: 'dpa2018.s65.3',
    citation: 'DPA 2018 s.65(3)',
    title: 'What is submitted',
    demand: 'The controller must give the Commissioner the assessment and any other information that is asked for.',
  },
  {
    ...part3,
    id: 'dpa2018.s65.4',
    citation: 'DPA 2018 s.65(4)',
    title: 'Written advice',
    demand:
      'If the processing would break Part 3, the Commissioner must advise the controller and any processor in writing.',
  },
  {
    ...part3,
    id: 'dpa2018.s65.5',
    citation: 'DPA 2018 s.65(5)',
    title: 'Six weeks',
    demand: 'The advice is due within six weeks of the day the request is received.',
  },
  {
    ...part3,
    id: 'dpa2018.s65.6-7',
    citation: 'DPA 2018 s.65(6)-(7)',
    title: 'One month more',
    demand:
      'The six weeks may be extended by one month, with reasons, told within the first month; nothing suspends them.',
  },
] as const satisfies readonly Provision[];
