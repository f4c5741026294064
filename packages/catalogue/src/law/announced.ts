import type { Day } from '@countersign/domain/kernel';
import type { Confidence } from './provision.js';

/** A day on which the law changed, with its name and where it is told. What changed is read from the provisions. */
export interface Announced {
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  /** What it means for an assessment, in one sentence. */
  readonly about: string;
  /** Whether a signature that was given before it has to be given again. */
  readonly material: boolean;
  readonly source: string;
  readonly confidence: Confidence;
}

const act = 'Data (Use and Access) Act 2025';

/** The days since the assessment of 2019 on which a provision that this catalogue knows changed, earliest first. */
export const announced = [
  {
    id: 'uk-gdpr',
    day: '2020-12-31',
    title: 'The UK GDPR, after the transition period',
    about: 'The European regulation became the UK GDPR, and every place outside the United Kingdom a third country.',
    material: true,
    source: 'European Union (Withdrawal) Act 2018; DPA 2018 Schedule 21',
    confidence: 'high',
  },
  {
    id: 'remote-access-letter',
    day: '2022-12-09',
    title: 'Letter of the regulator’s office on remote access',
    about: 'The regulator’s office said that support staff abroad who can reach data amount to a transfer.',
    material: false,
    source: 'Letter of 9 December 2022, released by the Scottish Police Authority',
    confidence: 'medium',
  },
  {
    id: 'police-information-code',
    day: '2023-07-20',
    title: 'Police Information and Records Management Code',
    about: 'A new code took the place of the code of 2005; the practice of review, retention and disposal went on.',
    material: false,
    source: 'Police Information and Records Management Code, 20 July 2023',
    confidence: 'high',
  },
  {
    id: 'duaa-searches',
    day: '2024-01-01',
    title: `${act}, reasonable searches`,
    about:
      'Access reaches as far as a reasonable and proportionate search; the Act of June 2025 says so back to this day.',
    material: false,
    source: 'Data (Use and Access) Act 2025 s.78, s.142(2)',
    confidence: 'high',
  },
  {
    id: 'duaa-logging',
    day: '2025-08-19',
    title: `${act}, logging and consent`,
    about: 'A log no longer has to show a justification, and consent under Part 3 has conditions of its own.',
    material: false,
    source: 'Data (Use and Access) Act 2025 ss.69, 82, in force by s.142(3)',
    confidence: 'high',
  },
  {
    id: 'duaa-codes',
    day: '2025-08-20',
    title: `${act}, codes and further sensitive types`,
    about: 'Regulations may add sensitive types, and codes of conduct may help to show compliance.',
    material: false,
    source: 'SI 2025/904 reg 2',
    confidence: 'high',
  },
  {
    id: 'duaa-privilege',
    day: '2025-09-05',
    title: `${act}, privilege and national security`,
    about: 'Privileged information and national security have exemptions of their own in Part 3.',
    material: false,
    source: 'SI 2025/996 reg 2(1)',
    confidence: 'high',
  },
  {
    id: 'logging-guidance',
    day: '2025-11-04',
    title: 'Guidance on logging, reissued',
    about: 'The regulator’s guidance on logs follows section 62 as it reads since 19 August 2025.',
    material: false,
    source: 'ICO guidance on logging as reissued on 4 November 2025',
    confidence: 'high',
  },
  {
    id: 'duaa-joint-processing',
    day: '2025-11-17',
    title: `${act}, joint processing`,
    about: 'A force and an intelligence service can process together under Part 4 on a designation notice.',
    material: false,
    source: 'SI 2025/996 reg 2(2); regulations on qualifying competent authorities of 2025',
    confidence: 'high',
  },
  {
    id: 'duaa-main',
    day: '2026-02-05',
    title: `${act}, main provisions`,
    about:
      'New conditions for transfers, a route to processors abroad, new rules for decisions by machine and for time.',
    material: true,
    source: 'SI 2026/82 reg 2',
    confidence: 'high',
  },
  {
    id: 'duaa-complaints',
    day: '2026-06-19',
    title: `${act}, complaints`,
    about: 'The controller must make complaining easy and acknowledge a complaint within 30 days.',
    material: true,
    source: 'SI 2026/82 reg 3; Data (Use and Access) Act 2025 s.103',
    confidence: 'high',
  },
] as const satisfies readonly Announced[];
