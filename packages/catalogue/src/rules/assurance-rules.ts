import { sentence, type RuleTexts } from './rule.js';

/** Rules about what people and courts can rely on: rights, logs, and where the record is. */
export const assuranceRules: RuleTexts<'L55_RIGHTS_MATRIX' | 'L57_LOGGING_MATRIX' | 'L58_SYSTEM_OF_RECORD'> = {
  L55_RIGHTS_MATRIX: {
    severity: 'block',
    title: 'A right without an answer',
    overridable: false,
    problems: {
      'no-rights': sentence(
        'No right of people under {regimes} is answered: {count} are asked.',
        'Add a row for each right: how a request is answered, what the components can do for it, and when it is restricted.',
      ),
      'right-missing': sentence(
        'The right “{right}” is not answered under {regime}.',
        'Add a row for it. A right that will hardly be used still needs a way.',
      ),
      'unknown-right': sentence(
        '“{right}” is not a right of the list.',
        'Choose a right of the list, under the regime of the activity.',
      ),
      'other-regime': sentence(
        'The row on “{right}” is not under {regime}, which that right belongs to.',
        'Choose the regime of the right. The same right under two regimes takes two rows: times and restrictions differ.',
      ),
      'no-mechanism': sentence(
        'The row on “{right}” does not say how a request is answered.',
        'Say who takes it, who searches, and who answers.',
      ),
      'no-capability': sentence(
        'The row on “{right}” does not say what the components can do for it.',
        'Say of each component whether the data can be found, corrected, restricted and erased in it, and how.',
      ),
      'no-restriction': sentence(
        'The row on “{right}” does not say when it is restricted.',
        'Say on which ground, who decides, and where the reasons are kept. If it is never restricted, write that.',
      ),
      'not-tested': sentence(
        'Nobody has tested that the service can answer “{right}”.',
        'Try it with made-up data in each component, and give the day.',
      ),
    },
    law: [
      'dpa2018.s44.1',
      'dpa2018.s45.1-2',
      'dpa2018.s46',
      'dpa2018.s47',
      'dpa2018.s52',
      'ukgdpr.12',
      'ukgdpr.15',
      'ukgdpr.16',
      'ukgdpr.17',
    ],
    failures: ['F55'],
  },
  L57_LOGGING_MATRIX: {
    severity: 'block',
    title: 'Logs that cannot be shown',
    overridable: false,
    problems: {
      'no-logging': sentence(
        'Nothing is said of logs. Components that are used for law enforcement: {count}.',
        'Add a row for each component, and answer for each of the six operations whether it is captured.',
      ),
      'component-not-logged': sentence(
        'Nothing is said of the logs of {component}, which is used for law enforcement.',
        'Add a row for it, and answer for each of the six operations whether it is captured.',
      ),
      unsaid: sentence(
        'The logs of {component} are not described for: {operations}.',
        'Say yes, no or not applicable for each. “No” is an answer: it makes a risk that can be assessed.',
      ),
      'no-reason': sentence(
        'The logs of {component} are said not to apply, without a reason, to: {operations}.',
        'Say why the operation cannot happen in this component. If it can and is not captured, the answer is no.',
      ),
      'not-tested': sentence(
        'Nobody has tested that {component} logs: {operations}.',
        'Do the operation, find it in the log, and give the day.',
      ),
      'test-too-old': sentence(
        'The test that {component} logs is more than {days} days old, for: {operations}.',
        'Test again: what a log captures changes with licence and settings.',
      ),
      'not-shown': sentence(
        'The log of {operation} in {component} does not show {parts}.',
        'Have the log show it, or answer that the operation is not captured as section 62 asks.',
      ),
      'no-risk-to-evidence': sentence(
        'Operations are not captured in {components}, and no risk to evidence is assessed.',
        'Add a risk of the type “evidence that cannot be relied on”: what the defence can say, and what lowers it.',
      ),
    },
    law: ['dpa2018.s62.1.a', 'dpa2018.s62.2', 'dpa2018.s62.3', 'dpa2018.s66.2.b', 'ico.le.logging'],
    failures: ['F57'],
  },
  L58_SYSTEM_OF_RECORD: {
    severity: 'error',
    title: 'Copies that drift from the record',
    overridable: false,
    problems: {
      'no-retention-days': sentence(
        '“{title}” sets no number of days after which content goes.',
        'Give the longest time in days. A rule that no system can act on keeps everything.',
      ),
      'no-disposal': sentence(
        '“{title}” does not say how content is disposed of.',
        'Say what deletes it: a retention label, a policy, a person, and what shows that it was done.',
      ),
      'operational-unanswered': sentence(
        '“{title}” does not say whether it is policing information.',
        'Say yes or no. Yes, if it bears on a policing purpose, wherever else it is written down.',
      ),
      'no-system-of-record': sentence(
        '“{title}” is policing information, and names no system where the record is.',
        'Name the system. What is in the service is a copy, or it is the record and must be managed as one.',
      ),
      'no-sync-rule': sentence(
        '“{title}” does not say how copies are kept true to the record.',
        'Say who carries a change back to the record, and by when.',
      ),
      'no-copy-retention': sentence(
        '“{title}” does not say how long a copy may stay in the service.',
        'Give the number of days after which the copy goes.',
      ),
      'copy-outlives-content': sentence(
        '“{title}” lets copies stay for {copy} days, and content for {days}.',
        'Let no copy stay longer than what it is a copy of.',
      ),
      'no-review-group': sentence(
        '“{title}” is in no review group.',
        'Choose the group by which policing information of this kind is reviewed.',
      ),
    },
    law: ['app.rrd', 'app.sysrecord', 'dpa2018.s38.1', 'dpa2018.s39.1', 'mopi2005', 'pirm2023.code'],
    failures: ['F58'],
  },
};
