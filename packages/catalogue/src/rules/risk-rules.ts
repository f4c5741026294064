import { sentence, type RuleTexts } from './rule.js';

/** Rules about risks: scored by the matrix, and each with measures of its own. */
export const riskRules: RuleTexts<'L60_MATRIX_COMPUTED' | 'L63_IDENTICAL_MITIGATION' | 'L64_MEASURE_HARM_MATCH'> = {
  L60_MATRIX_COMPUTED: {
    severity: 'block',
    title: 'A risk without a level of the matrix',
    overridable: false,
    problems: {
      'not-scored': sentence(
        '“{title}” is not scored before its measures, so it has no level.',
        'Choose how likely the harm is, and how severe.',
      ),
      'residual-not-scored': sentence(
        '“{title}” is not scored after its measures, so nobody can accept what remains.',
        'Choose how likely and how severe the harm is once the measures are in place.',
      ),
      'residual-above-inherent': sentence(
        '“{title}” is {residual} after its measures and {inherent} before them.',
        'Score it again: measures do not make a risk greater.',
      ),
      'departure-not-confirmed': sentence(
        '“{title}” is set to {level} where the matrix gives {computed}, and no second person has confirmed it.',
        'Have the data protection officer confirm the departure, or go back to the matrix.',
      ),
    },
    law: ['dpa2018.s64.3.b', 'ico.dpia.objective', 'ukgdpr.35.7.c'],
    failures: ['F60', 'F61'],
  },
  L63_IDENTICAL_MITIGATION: {
    severity: 'error',
    title: 'The same measures for every harm',
    overridable: true,
    problems: {
      'same-measures': sentence(
        '{count} of {total} risks have the same measures, though the harms differ.',
        'Give each risk the measures that lower this harm. Training does not help a system that cannot correct a record.',
      ),
      'words-alone': sentence(
        '“{title}” is a {level} risk, and nothing but training or policies stands against it.',
        'Add a measure that works when somebody has not read the policy: a setting, a control of access, a deletion.',
      ),
    },
    law: ['dpa2018.s64.3.c', 'ico.dpia.measures', 'ukgdpr.35.7.d'],
    failures: ['F63'],
  },
  L64_MEASURE_HARM_MATCH: {
    severity: 'warn',
    title: 'A measure that does not meet the harm',
    overridable: true,
    problems: {
      'does-not-fit': sentence(
        '“{title}” is of the type “{harm}”, and is answered by what does not lower it: {controls}.',
        'Put a measure in its place that touches this harm, or have a second person agree why this one does.',
      ),
      'lowered-by-nothing': sentence(
        '“{title}” is scored lower after its measures, and no measure says that it lowers {axis}.',
        'Say of a measure that it lowers it, or score the risk as it was before.',
      ),
    },
    law: ['dpa2018.s55.3', 'dpa2018.s64.3.c', 'ico.dpia.measures'],
    failures: ['F64'],
  },
};
