import { freedomOfInformation } from './instruments.js';
import type { Provision } from './provision.js';

/** The exemptions by which a part of a published assessment can be withheld, and the notice that has to say so. */
export const exemptions = [
  {
    ...freedomOfInformation,
    id: 'foia.s23',
    citation: 'FOIA 2000 s.23',
    title: 'Security bodies',
    demand: 'Supplied by a listed security body, or relating to one. No balance with the public interest is struck.',
  },
  {
    ...freedomOfInformation,
    id: 'foia.s24',
    citation: 'FOIA 2000 s.24',
    title: 'National security',
    demand:
      'Withholding it is required to safeguard national security, and weighs more than the public interest in it.',
  },
  {
    ...freedomOfInformation,
    id: 'foia.s31',
    citation: 'FOIA 2000 s.31',
    title: 'Law enforcement',
    demand: 'Publishing it would be likely to prejudice the prevention or detection of crime, or proceedings.',
  },
  {
    ...freedomOfInformation,
    id: 'foia.s38',
    citation: 'FOIA 2000 s.38',
    title: 'Health and safety',
    demand: 'Publishing it would be likely to endanger the health or safety of somebody.',
  },
  {
    ...freedomOfInformation,
    id: 'foia.s40',
    citation: 'FOIA 2000 s.40(2)',
    title: 'Personal data of others',
    demand: 'It names somebody, and publishing that would break the data protection principles.',
  },
  {
    ...freedomOfInformation,
    id: 'foia.s41',
    citation: 'FOIA 2000 s.41',
    title: 'Given in confidence',
    demand: 'Somebody else gave it, and could sue for breach of confidence if it were published.',
  },
  {
    ...freedomOfInformation,
    id: 'foia.s42',
    citation: 'FOIA 2000 s.42',
    title: 'Legal advice',
    demand: 'It is advice of a lawyer that could be kept from a court.',
  },
  {
    ...freedomOfInformation,
    id: 'foia.s43',
    citation: 'FOIA 2000 s.43',
    title: 'Commercial interests',
    demand: 'It is a trade secret, or publishing it would be likely to harm a party that can be named.',
  },
] as const satisfies readonly Provision[];
