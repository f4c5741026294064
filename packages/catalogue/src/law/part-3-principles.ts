import { part3 } from './instruments.js';
import type { Provision } from './provision.js';

/** The principles and sensitive processing (ss.34 to 42A). */
export const part3Principles = [
  {
    ...part3,
    id: 'dpa2018.s34.3',
    citation: 'DPA 2018 s.34(3)',
    title: 'Accountability',
    demand: 'The controller answers for the principles of Part 3 and must be able to show that it keeps them.',
  },
  {
    ...part3,
    id: 'dpa2018.s35.1-2',
    citation: 'DPA 2018 s.35(1)-(2)',
    title: 'Lawful, fair and based on law',
    demand:
      'Processing must be based on law, and rest on consent or be necessary for a task that the authority carries out for a law enforcement purpose.',
  },
  {
    ...part3,
    id: 'dpa2018.s35.3-5',
    citation: 'DPA 2018 s.35(3)-(5)',
    title: 'The gateway for sensitive processing',
    demand:
      'Sensitive processing needs consent and a policy document, or strict necessity, a Schedule 8 condition and a policy document that is in place at the time.',
  },
  {
    ...part3,
    id: 'dpa2018.s35.8',
    citation: 'DPA 2018 s.35(8)',
    title: 'What is sensitive',
    demand:
      'Sensitive is data on race or ethnic origin, politics, belief, union membership, health, sex life or orientation, and genetic or biometric data used to single somebody out.',
  },
  {
    ...part3,
    id: 'dpa2018.s36.1',
    citation: 'DPA 2018 s.36(1)',
    title: 'Purpose limitation',
    demand:
      'The purpose must be specified, explicit and legitimate, and data must not be used in a way that does not fit the purpose it was collected for.',
    inForceUntil: '2026-02-04',
  },
  {
    ...part3,
    id: 'dpa2018.s36.1',
    citation: 'DPA 2018 s.36(1)',
    title: 'Purpose limitation',
    demand:
      'The purpose must be specified, explicit and legitimate, and data must not be used in a way that does not fit the purpose for which this controller collected it, from whomever it came.',
    inForceFrom: '2026-02-05',
  },
  {
    ...part3,
    id: 'dpa2018.s36.3',
    citation: 'DPA 2018 s.36(3)',
    title: 'Another law enforcement purpose',
    demand:
      'Data may serve another law enforcement purpose if the law authorises the controller for it and it is necessary and proportionate.',
  },
  {
    ...part3,
    id: 'dpa2018.s36.4',
    citation: 'DPA 2018 s.36(4)',
    title: 'A purpose outside law enforcement',
    demand: 'Data collected for law enforcement may serve another purpose only if the law authorises that.',
  },
  {
    ...part3,
    id: 'dpa2018.s37',
    citation: 'DPA 2018 s.37',
    title: 'Adequate, relevant and not excessive',
    demand: 'Only data that is adequate, relevant and not excessive for the purpose may be processed.',
  },
  {
    ...part3,
    id: 'dpa2018.s38.1',
    citation: 'DPA 2018 s.38(1)',
    title: 'Accuracy',
    demand:
      'Data must be accurate and, where necessary, up to date; what is wrong must be erased or put right without delay.',
  },
  {
    ...part3,
    id: 'dpa2018.s38.2',
    citation: 'DPA 2018 s.38(2)',
    title: 'Facts and personal assessments',
    demand: 'As far as possible, data based on facts must be told apart from data based on somebody’s assessment.',
  },
  {
    ...part3,
    id: 'dpa2018.s38.3',
    citation: 'DPA 2018 s.38(3)',
    title: 'Categories of people',
    demand:
      'As far as possible and where relevant, suspects, convicted people, victims, and witnesses or others with information must be clearly told apart.',
  },
  {
    ...part3,
    id: 'dpa2018.s38.4-5',
    citation: 'DPA 2018 s.38(4)-(5)',
    title: 'Quality before sending',
    demand:
      'The controller must take reasonable steps not to send data that is wrong, incomplete or out of date, and must tell recipients when it was.',
  },
  {
    ...part3,
    id: 'dpa2018.s39.1',
    citation: 'DPA 2018 s.39(1)',
    title: 'Storage limitation',
    demand: 'Data must be kept no longer than its purpose needs.',
  },
  {
    ...part3,
    id: 'dpa2018.s39.2',
    citation: 'DPA 2018 s.39(2)',
    title: 'Periodic review',
    demand: 'The controller must set time limits after which it reviews whether it still needs the data.',
  },
  {
    ...part3,
    id: 'dpa2018.s40',
    citation: 'DPA 2018 s.40',
    title: 'Security',
    demand:
      'Data must be processed with appropriate security against unlawful processing and against loss, destruction or damage.',
  },
  {
    ...part3,
    id: 'dpa2018.s42.2',
    citation: 'DPA 2018 s.42(2)',
    title: 'The policy document',
    demand:
      'The policy document must explain how the principles are kept for that condition, and how long the data is kept and how it is erased.',
  },
  {
    ...part3,
    id: 'dpa2018.s42.3',
    citation: 'DPA 2018 s.42(3), (5)',
    title: 'Upkeep of the policy document',
    demand:
      'The controller must review the policy document and give it to the Commissioner on request, until six months after the processing ends.',
  },
  {
    ...part3,
    id: 'dpa2018.s42.4',
    citation: 'DPA 2018 s.42(4)',
    title: 'Record of sensitive processing',
    demand:
      'The record of processing must state the condition relied on, how section 35 is met, and whether the data is kept and erased as the policy document says.',
  },
  {
    ...part3,
    id: 'dpa2018.s42A',
    citation: 'DPA 2018 s.42A',
    title: 'Further sensitive types',
    demand: 'Regulations may add kinds of sensitive processing and say which Schedule 8 conditions serve them.',
    inForceFrom: '2025-08-20',
  },
] as const satisfies readonly Provision[];
