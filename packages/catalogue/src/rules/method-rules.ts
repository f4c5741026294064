import { sentence, type RuleTexts } from './rule.js';

/** Rules about how it is judged: whether an assessment is needed, by which method, under which regime, of which risks. */
export const methodRules: RuleTexts<
  'L52_RISK_REGIME' | 'L61_SAME_INPUT_SAME_OUTPUT' | 'L62_METHOD_PINNED' | 'L67_RISK_LIBRARY' | 'L104_SCREENING'
> = {
  L52_RISK_REGIME: {
    severity: 'error',
    title: 'Risks that are not assessed regime by regime',
    overridable: false,
    problems: {
      'no-regime': sentence(
        '“{title}” does not say under which regime the risk arises.',
        'Choose the regime. A risk that arises under both is two: the rights at stake differ.',
      ),
      'none-has-regime': sentence(
        'No risk says under which regime it arises. Risks: {count}.',
        'Go through them one by one and choose the regime. A risk that arises under both is two.',
      ),
      'regime-without-risk': sentence(
        'There are activities under {regime}, and no risk under it.',
        'Assess what can happen to the people whom these activities are about.',
      ),
      'regime-without-risk-to-rights': sentence(
        'No risk under {regime} is about the rights of people.',
        'Assess the risk that people cannot use a right, or that wrong data cannot be put right.',
      ),
    },
    law: ['dpa2018.s64.3.b', 'ukgdpr.35.7.c'],
    failures: ['F52'],
  },
  L61_SAME_INPUT_SAME_OUTPUT: {
    severity: 'error',
    title: 'The same scores, different levels',
    overridable: false,
    problems: {
      'levels-differ': sentence(
        '{count} risks are scored {likelihood} and {severity}, and are stated at different levels: {levels}.',
        'Go back to the matrix for all of them, or score what differs. Equal scores have one level.',
      ),
    },
    law: ['ico.dpia.objective'],
    failures: ['F61'],
  },
  L62_METHOD_PINNED: {
    severity: 'block',
    title: 'No method is named',
    overridable: false,
    problems: {
      'no-method': sentence(
        'The assessment does not say by which matrix it was scored.',
        'Choose the matrix and its version, so that a reader can score each risk again.',
      ),
    },
    law: ['ico.dpia.objective'],
    failures: ['F62'],
  },
  L67_RISK_LIBRARY: {
    severity: 'warn',
    title: 'A known risk that nobody looked at',
    overridable: false,
    problems: {
      'not-assessed': sentence(
        'Nobody has looked at a risk that is known of such services: {knownRisk}.',
        'Assess it, and choose it as the known risk; or set it aside and say why it does not arise here.',
      ),
      'no-reason': sentence(
        'A known risk is set aside without a reason: {knownRisk}.',
        'Say what it is about this force’s use that keeps the risk from arising.',
      ),
    },
    law: ['dpa2018.s37', 'dpa2018.s39.1', 'dpa2018.s64.3.b'],
    failures: ['F67'],
  },
  L104_SCREENING: {
    severity: 'block',
    title: 'A screening with gaps',
    overridable: false,
    problems: {
      unanswered: sentence(
        'The screening does not answer {count} of its criteria: {criteria}.',
        'Say of each whether it is met. That no assessment is needed takes an answer to every one.',
      ),
      'no-note': sentence(
        'The screening does not say how {count} of the criteria are met: {criteria}.',
        'Give the fact that meets it: how many people, what data, what is new.',
      ),
    },
    law: ['dpa2018.s64.4', 'ico.dpia.listscreen', 'ukgdpr.35.3'],
    failures: ['F104'],
  },
};
