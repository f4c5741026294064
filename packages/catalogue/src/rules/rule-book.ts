import type { RuleId } from '@countersign/domain';

export type FindingSeverity = 'block' | 'error' | 'warn' | 'info';

export interface Rule {
  readonly id: RuleId;
  readonly severity: FindingSeverity;
  readonly title: string;
  /** Sentences with {facts}, the most exact first. The last one needs no fact, so that a finding always has a sentence. */
  readonly texts: readonly [string, ...string[]];
  readonly remedy: string;
  /** Provision ids. */
  readonly law: readonly string[];
  /** The failures of 2020 that this rule prevents or shows, by their number in the record of failures. */
  readonly failures: readonly string[];
}

const byId: { readonly [Id in RuleId]: Omit<Rule, 'id'> } = {
  L11_SECTION_REVIEW: {
    severity: 'block',
    title: 'National text without a stance',
    texts: [
      'Nobody in this force has said whether it relies on, adapts or rejects “{title}”.',
      'Nobody in this force has taken a stance on this national text.',
    ],
    remedy: 'Read the national text, then rely on it, adapt it or reject it, with a reason.',
    law: ['dpa2018.s34.3', 'ico.dpia.outsourced', 'gov.template'],
    failures: ['F11'],
  },
  L13_LOCAL_COVERAGE: {
    severity: 'block',
    title: 'A local answer is missing',
    texts: [
      '“{title}” needs at least {minimum}, and has {rows}.',
      '“{title}” is for this force to answer, and is blank.',
      'A question that only this force can answer is blank.',
    ],
    remedy: 'Answer it from what this force does. There is no national answer to copy.',
    law: ['dpa2018.s64.3.a', 'dpa2018.s64.3.b', 'gov.template'],
    failures: ['F13'],
  },
  L14_DEFERRED_ITEMS: {
    severity: 'block',
    title: 'Left to the local assessment, and not answered',
    texts: [
      'The template leaves “{title}” to the local assessment, and this assessment leaves it blank.',
      'The template leaves this to the local assessment, and it is blank.',
    ],
    remedy: 'Answer it here. Nobody else will: the national text says that it is for each force.',
    law: ['dpa2018.s35.3-5', 'dpa2018.s64.3.d', 'gov.template'],
    failures: ['F14'],
  },
  L30_COMPONENT_HAS_PROCESSOR: {
    severity: 'block',
    title: 'A component without its processor',
    texts: [
      '{component} is used, and nobody is named who runs it on this force’s behalf.',
      'A component is used, and nobody is named who runs it on this force’s behalf.',
    ],
    remedy: 'Name the company that runs the component and the part it plays in law.',
    law: ['dpa2018.s32.3', 'dpa2018.s59.5', 'ukgdpr.28.3.chapeau'],
    failures: ['F30'],
  },
  L31_DESCRIPTION_NOT_ROLE: {
    severity: 'error',
    title: 'A processor without a part in law',
    texts: [
      '{component} names {processor}, and does not say whether it is a processor, a sub-processor or a controller.',
      'A company is named for a component, and its part in law is not.',
    ],
    remedy: 'Choose the part. A description of the product does not say who answers for it.',
    law: ['dpa2018.s32.3', 'ukgdpr.28.3.chapeau'],
    failures: ['F31'],
  },
  L50_ONE_REGIME_PER_ACTIVITY: {
    severity: 'block',
    title: 'An activity without one regime',
    texts: [
      '“{name}” is under Part 3 and has no law enforcement purpose of section 31.',
      '“{name}” is not under one regime.',
      'An activity is not under exactly one regime, or is under Part 3 without a purpose of section 31.',
    ],
    remedy: 'Choose the regime, and for Part 3 the purpose. Split an activity that has purposes under two regimes.',
    law: ['dpa2018.s29.1', 'dpa2018.s31', 'dpa2018.s64.3.d'],
    failures: ['F50'],
  },
  L51_CATEGORY_REGIME_CONFLICT: {
    severity: 'error',
    title: 'People who do not fit the regime',
    texts: [
      '“{name}” is under {regime} and is about {category}.',
      'An activity is about people who do not fit its regime.',
    ],
    remedy: 'Move these people to an activity under the other regime.',
    law: ['dpa2018.s29.1', 'dpa2018.s36.4'],
    failures: ['F51'],
  },
  L53_BASIS_ENUM: {
    severity: 'block',
    title: 'An activity without a lawful basis',
    texts: [
      '“{name}” relies on “{basis}”, which is not a basis under {regime}.',
      '“{name}” has no lawful basis under its regime, or names no legal authority for it.',
      'An activity has no lawful basis under its regime, or names no legal authority for it.',
    ],
    remedy: 'Choose a basis of the activity’s regime and cite the law that gives the force the task.',
    law: ['dpa2018.s35.1-2', 'ukgdpr.6.1'],
    failures: ['F53'],
  },
  L54_SCH8: {
    severity: 'block',
    title: 'Sensitive processing without its condition',
    texts: [
      '“{name}” is sensitive processing under Part 3, and {missing} is missing.',
      '“{name}” is sensitive processing under Part 3, and its gateway is not complete.',
      'Sensitive processing under Part 3 is not complete: strict necessity, a Schedule 8 condition or the policy document is missing.',
    ],
    remedy:
      'Say why the processing is strictly necessary, choose the Schedule 8 condition, answer each of its tests and name the policy document.',
    law: ['dpa2018.s35.3-5', 'dpa2018.s42.2', 'dpa2018.sch8'],
    failures: ['F54'],
  },
  L56_DS_CATEGORIES: {
    severity: 'block',
    title: 'Categories of people are not told apart',
    texts: [
      '“{name}” is under Part 3, and does not say how suspects, convicted people, victims and witnesses are told apart.',
      'An activity under Part 3 does not say how suspects, convicted people, victims and witnesses are told apart.',
    ],
    remedy: 'Choose at least one of the four categories of section 38(3) and say how the system shows them apart.',
    law: ['dpa2018.s38.2', 'dpa2018.s38.3'],
    failures: ['F56'],
  },
  L60_MATRIX_COMPUTED: {
    severity: 'block',
    title: 'A risk without a level of the matrix',
    texts: [
      '“{title}” departs from the level of the matrix, and no second person has confirmed it.',
      '“{title}” is not scored, so it has no level.',
      'A risk is not scored, or departs from the matrix without a second person.',
    ],
    remedy:
      'Score likelihood and severity before and after the measures. Have a departure confirmed by a second person.',
    law: ['dpa2018.s64.3.b', 'ico.dpia.objective', 'ukgdpr.35.7.c'],
    failures: ['F60', 'F61'],
  },
  L63_IDENTICAL_MITIGATION: {
    severity: 'error',
    title: 'The same measures for different harms',
    texts: [
      '{risks} risks of different kinds have the same measures.',
      '“{title}” has no measure that fits its harm: training and policy alone do not change a system.',
      'Risks of different kinds have the same measures, or a risk has no measure that fits its harm.',
    ],
    remedy:
      'Give each risk the measures that lower this harm. A right that a system cannot serve needs a change of the system.',
    law: ['dpa2018.s64.3.c', 'ico.dpia.measures', 'ukgdpr.35.7.d'],
    failures: ['F63', 'F64'],
  },
  L68_STATUTORY_CONTENT: {
    severity: 'block',
    title: 'Content that the statute asks for is missing',
    texts: [
      'Nothing in this assessment answers {citation}: {demand}',
      'Nothing in this assessment answers {provision}.',
      'Nothing in this assessment answers one of the four things that section 64(3) and Article 35(7) ask for.',
    ],
    remedy:
      'Answer at least one item for each: the operations, the risks to people, the measures, and how compliance is shown.',
    law: [
      'dpa2018.s64.3.a',
      'dpa2018.s64.3.b',
      'dpa2018.s64.3.c',
      'dpa2018.s64.3.d',
      'ukgdpr.35.7.a',
      'ukgdpr.35.7.b',
      'ukgdpr.35.7.c',
      'ukgdpr.35.7.d',
    ],
    failures: ['F68'],
  },
};

export const ruleBook: readonly Rule[] = (Object.keys(byId) as RuleId[]).map((id) => ({ id, ...byId[id] }));

export const ruleById = (id: RuleId): Rule => ({ id, ...byId[id] });
