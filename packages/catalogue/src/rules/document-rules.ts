import { sentence, type RuleTexts } from './rule.js';

/** Rules about the document as a whole: nothing unread, nothing blank, nothing that the statute asks for left out. */
export const documentRules: RuleTexts<
  'L11_SECTION_REVIEW' | 'L13_LOCAL_COVERAGE' | 'L14_DEFERRED_ITEMS' | 'L68_STATUTORY_CONTENT'
> = {
  L11_SECTION_REVIEW: {
    severity: 'block',
    title: 'National text without a stance',
    overridable: false,
    problems: {
      'no-stance': sentence(
        'Nobody in this force has taken a stance on “{title}”.',
        'Read the national text, then rely on it, adapt it or reject it.',
      ),
      'no-reason': sentence(
        '“{title}” is {stance}, and nobody has said why.',
        'Give the reason, so that a reader can follow it.',
      ),
    },
    law: ['dpa2018.s34.3', 'ico.dpia.outsourced', 'gov.template'],
    failures: ['F11'],
  },
  L13_LOCAL_COVERAGE: {
    severity: 'block',
    title: 'A local answer is missing',
    overridable: false,
    problems: {
      unanswered: sentence(
        '“{title}” is for this force to answer, and is blank.',
        'Answer it from what this force does. There is no national answer to copy.',
      ),
      'too-few-rows': sentence(
        '“{title}” has {count} of at least {minimum}.',
        'Add a row for each that this force has. There is no national row to copy.',
      ),
      thin: sentence(
        '“{title}” is answered in few words: {count}, where {minimum} would be more usual.',
        'Say what this force does: who, with what, how often, and what is different here.',
        'warn',
      ),
      'activity-without-stage': sentence(
        '“{title}” names no stage, so no stage can be opened for it.',
        'Say from which stage on it is done with the service.',
        'warn',
      ),
      'activity-without-component': sentence(
        '“{title}” names no component, so no component can be opened for it.',
        'Say with which components it is done.',
        'warn',
      ),
    },
    law: ['dpa2018.s64.3.a', 'dpa2018.s64.3.b', 'gov.template'],
    failures: ['F13'],
  },
  L14_DEFERRED_ITEMS: {
    severity: 'block',
    title: 'Left to the local assessment, and not answered',
    overridable: false,
    problems: {
      'deferred-unanswered': sentence(
        'The template leaves “{title}” to the local assessment, and it is not answered here.',
        'Answer it here. Nobody else will: the national text says that it is for each force.',
      ),
    },
    law: ['dpa2018.s35.3-5', 'dpa2018.s64.3.d', 'gov.template'],
    failures: ['F14'],
  },
  L68_STATUTORY_CONTENT: {
    severity: 'block',
    title: 'Content that the statute asks for is missing',
    overridable: false,
    problems: {
      'no-activities': sentence(
        'The assessment describes no processing activity.',
        'Add each activity that this force will carry out in the service.',
      ),
      'no-risks': sentence(
        'The assessment assesses no risk to people.',
        'Take a stance on the national risks, and add those that only this force has.',
      ),
      'no-safeguards': sentence(
        'The assessment names no safeguard, and has activities under Part 3.',
        'Add a row for each section that must be kept: how, and what shows it.',
      ),
      'no-description': sentence(
        '“{title}” is not described.',
        'Say who does what with which data, in a few sentences that an outsider can follow.',
      ),
      'no-harm': sentence('“{title}” does not say what happens to people.', 'Say what harm comes to whom.'),
      'safeguard-not-described': sentence(
        'The safeguard for {provision} does not say how it is kept.',
        'Say what this force does, and where the proof is.',
      ),
      'no-measure': sentence(
        '“{title}” is a {level} risk, and nothing is done about it.',
        'Add at least one measure that lowers this harm.',
      ),
    },
    law: ['dpa2018.s64.3.a', 'dpa2018.s64.3.b', 'dpa2018.s64.3.c', 'ukgdpr.35.7.a', 'ukgdpr.35.7.c', 'ukgdpr.35.7.d'],
    failures: ['F68'],
  },
};
