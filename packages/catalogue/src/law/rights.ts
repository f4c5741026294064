import type { Day } from '@countersign/domain/kernel';
import type { Regime } from '@countersign/domain/document/kinds';
import type { Confidence } from './provision.js';

/** One right of people under one regime. Every regime that an activity has needs an answer for each of its rights. */
export interface Right {
  readonly id: string;
  readonly regime: Regime;
  readonly title: string;
  /** What a person can ask for, in one plain sentence. */
  readonly about: string;
  /** How long the force has, in words. */
  readonly clock: string;
  /** Provision ids. */
  readonly law: readonly string[];
  readonly inForceFrom: Day;
  readonly inForceUntil: Day | null;
  readonly source: string;
  readonly confidence: Confidence;
}

const part3 = {
  regime: 'part-3',
  clock:
    'One month from the latest of the request, proof of identity and the fee; two months more with notice and reasons.',
  inForceFrom: '2018-05-25',
  inForceUntil: null,
  source: 'DPA 2018 Part 3 Chapter 3, consolidated text as at 7 April 2026',
  confidence: 'high',
} as const;

const ukGdpr = {
  regime: 'uk-gdpr',
  clock:
    'One month from the latest of the request, proof of identity and the fee; two months more with notice and reasons.',
  inForceFrom: '2020-12-31',
  inForceUntil: null,
  source: 'UK GDPR Chapter III as amended by the Data (Use and Access) Act 2025; not read again in consolidated form',
  confidence: 'medium',
} as const;

/** The rights under Part 3, then those under the UK GDPR. */
export const rights = [
  {
    ...part3,
    id: 'part-3-information',
    title: 'To be told (Part 3)',
    about:
      'A person can find out who uses data about them, what for, and what they can ask; and, in their own case, more.',
    clock: 'Published before the processing begins; in a particular case, when the person needs it to use a right.',
    law: ['dpa2018.s44.1', 'dpa2018.s44.2', 'dpa2018.s44.4-7'],
  },
  {
    ...part3,
    id: 'part-3-access',
    title: 'Access (Part 3)',
    about: 'A person can ask whether the force holds data about them, and receive it.',
    clock: `${part3.clock} The clock stops while the request is clarified.`,
    law: ['dpa2018.s45.1-2', 'dpa2018.s45.2A', 'dpa2018.s44.4-7', 'dpa2018.s54'],
  },
  {
    ...part3,
    id: 'part-3-rectification',
    title: 'Rectification (Part 3)',
    about: 'A person can have wrong data put right, or its use restricted where it has to stay as evidence.',
    law: ['dpa2018.s46', 'dpa2018.s48', 'dpa2018.s54'],
  },
  {
    ...part3,
    id: 'part-3-erasure-or-restriction',
    title: 'Erasure or restriction (Part 3)',
    about: 'A person can have data erased that may not be kept, or restricted where it has to stay.',
    law: ['dpa2018.s47', 'dpa2018.s48', 'dpa2018.s54'],
  },
  {
    ...part3,
    id: 'part-3-automated-decisions',
    title: 'Decisions by machine alone (Part 3)',
    about: 'A person can reach a human, be heard and contest a significant decision that a machine made alone.',
    law: ['dpa2018.s50A', 'dpa2018.s50B', 'dpa2018.s50C'],
  },
  {
    ...ukGdpr,
    id: 'uk-gdpr-information',
    title: 'To be told (UK GDPR)',
    about: 'A person is told who uses data about them, why, on what basis, for how long and what they can ask.',
    clock: 'When the data is collected; within a month where it came from somebody else.',
    law: ['ukgdpr.12', 'ukgdpr.13', 'ukgdpr.14'],
  },
  {
    ...ukGdpr,
    id: 'uk-gdpr-access',
    title: 'Access (UK GDPR)',
    about: 'A person can ask for a copy of the data about them.',
    clock: `${ukGdpr.clock} The clock stops while the request is clarified.`,
    law: ['ukgdpr.15', 'ukgdpr.12A'],
  },
  {
    ...ukGdpr,
    id: 'uk-gdpr-rectification',
    title: 'Rectification (UK GDPR)',
    about: 'A person can have wrong or incomplete data put right.',
    law: ['ukgdpr.16', 'ukgdpr.19', 'ukgdpr.12A'],
  },
  {
    ...ukGdpr,
    id: 'uk-gdpr-erasure',
    title: 'Erasure (UK GDPR)',
    about: 'A person can have data erased on one of the listed grounds.',
    law: ['ukgdpr.17', 'ukgdpr.19', 'ukgdpr.12A'],
  },
  {
    ...ukGdpr,
    id: 'uk-gdpr-restriction',
    title: 'Restriction (UK GDPR)',
    about: 'A person can have the use of data held still while something about it is settled.',
    law: ['ukgdpr.18', 'ukgdpr.19', 'ukgdpr.12A'],
  },
  {
    ...ukGdpr,
    id: 'uk-gdpr-portability',
    title: 'Portability (UK GDPR)',
    about: 'A person can take data away that they gave under consent or a contract.',
    law: ['ukgdpr.20', 'ukgdpr.12A'],
  },
  {
    ...ukGdpr,
    id: 'uk-gdpr-objection',
    title: 'Objection (UK GDPR)',
    about: 'A person can object to what is done for a public task or a legitimate interest.',
    law: ['ukgdpr.21', 'ukgdpr.12A'],
  },
  {
    ...ukGdpr,
    id: 'uk-gdpr-automated-decisions',
    title: 'Decisions by machine alone (UK GDPR)',
    about: 'A person can reach a human, be heard and contest a significant decision that a machine made alone.',
    law: ['ukgdpr.22A-D'],
  },
] as const satisfies readonly Right[];

const byId: ReadonlyMap<string, Right> = new Map(rights.map((one) => [one.id, one]));

export const rightById = (id: string): Right | null => byId.get(id) ?? null;
