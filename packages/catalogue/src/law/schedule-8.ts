import type { Confidence } from './provision.js';

export interface Schedule8Subtest {
  readonly id: string;
  readonly question: string;
  /** Where the Schedule gives alternatives, the reason names one. Empty where there is one way only. */
  readonly alternatives: readonly string[];
}

export interface Schedule8Condition {
  readonly id: string;
  readonly paragraph: number;
  readonly title: string;
  /** Every one needs a reason. */
  readonly subtests: readonly Schedule8Subtest[];
  readonly typicalUse: string;
  /** Provision id. */
  readonly law: string;
  readonly source: string;
  readonly confidence: Confidence;
}

const subtest = (id: string, question: string, ...alternatives: readonly string[]): Schedule8Subtest => ({
  id,
  question,
  alternatives,
});

const condition = (
  paragraph: number,
  title: string,
  typicalUse: string,
  ...subtests: readonly Schedule8Subtest[]
): Schedule8Condition => ({
  id: `sch8.${String(paragraph)}`,
  paragraph,
  title,
  subtests,
  typicalUse,
  law: `dpa2018.sch8.${String(paragraph)}`,
  source: 'DPA 2018 Schedule 8, consolidated text as at 7 April 2026',
  confidence: 'high',
});

const publicInterest = 'Why is it necessary for reasons of substantial public interest?';

/** The nine conditions for sensitive processing without consent, beside strict necessity and a policy document (s.35(5)). */
export const schedule8Conditions: readonly Schedule8Condition[] = [
  condition(
    1,
    'Statutory and similar purposes',
    'Most policing activity',
    subtest('a', 'Which enactment or rule of law gives the function that it is necessary for?'),
    subtest('b', publicInterest),
  ),
  condition(
    2,
    'Administration of justice',
    'Building case files, disclosure, work with courts',
    subtest('a', 'Why is it necessary for the administration of justice?'),
  ),
  condition(
    3,
    'Vital interests',
    'Missing people, threats to life',
    subtest('a', 'Whose vital interests does it protect, and why is it necessary for that?'),
  ),
  condition(
    4,
    'Safeguarding children and individuals at risk',
    'Safeguarding hubs with partner agencies',
    subtest(
      'a',
      'What does it protect the individual from?',
      'Neglect, or physical, mental or emotional harm',
      'Harm to their physical, mental or emotional well-being',
    ),
    subtest('b', 'Who is the individual?', 'Under 18', 'Aged 18 or over and at risk'),
    subtest(
      'c',
      'Why is there no consent?',
      'It cannot be given in the circumstances',
      'It cannot reasonably be obtained',
      'Asking for it would prejudice the protection',
    ),
    subtest('d', publicInterest),
  ),
  condition(
    5,
    'Data already public',
    'Open-source material',
    subtest('a', 'How did the person manifestly make the data public?'),
  ),
  condition(
    6,
    'Legal claims',
    'Civil claims, legal services',
    subtest(
      'a',
      'What is it necessary for?',
      'Legal proceedings, prospective ones included',
      'Legal advice',
      'Establishing, exercising or defending legal rights',
    ),
  ),
  condition(
    7,
    'Judicial acts',
    'Not usually a condition for a force',
    subtest('a', 'Which court or judicial authority is acting as such?'),
  ),
  condition(
    8,
    'Preventing fraud',
    'Sharing with anti-fraud organisations',
    subtest('a', 'Which fraud, or kind of fraud, is it necessary to prevent?'),
    subtest(
      'b',
      'What is done?',
      'Disclosure as a member of an anti-fraud organisation',
      'Disclosure under its arrangements',
      'Preparing such a disclosure',
      'Use of data that was so disclosed',
    ),
  ),
  condition(
    9,
    'Archiving, research and statistics',
    'Archives, evaluation',
    subtest(
      'a',
      'What is it necessary for?',
      'Archiving in the public interest',
      'Scientific or historical research',
      'Statistics',
    ),
    subtest(
      's41',
      'How is the safeguard of section 41 kept: no decision about a person, no substantial damage or distress?',
    ),
  ),
];

export const schedule8ConditionById = (id: string): Schedule8Condition | null =>
  schedule8Conditions.find((one) => one.id === id) ?? null;

/** The ids of the tests that a condition asks a reason for; none for a condition that is not in the Schedule. */
export const schedule8SubtestsOf = (conditionId: string): readonly string[] =>
  schedule8ConditionById(conditionId)?.subtests.map(({ id }) => id) ?? [];
