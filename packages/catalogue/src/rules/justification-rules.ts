import { sentence, type RuleTexts } from './rule.js';

/** Rules about why this service, what people are told of it, and what remains to be done. */
export const justificationRules: RuleTexts<
  'L71_ACTION_CLOSURE' | 'L74_ALTERNATIVES' | 'L83_PUBLISH_READY' | 'L120_NOTICE_AND_COMPLAINT' | 'R0_LOST_REFERENCE'
> = {
  L71_ACTION_CLOSURE: {
    severity: 'block',
    overridable: true,
    title: 'An action that was not done in time',
    problems: {
      overdue: sentence(
        '“{title}” was to be done by {date}, and is not recorded as done.',
        'Do it and say what shows it; or have the data protection officer agree to carry it forward, with the reason.',
      ),
      'closed-without-evidence': sentence(
        '“{title}” is said to be done, and nothing shows it.',
        'Say what shows it: a letter, a test, a setting; or add the file.',
      ),
      'no-due-day': sentence(
        '“{title}” has no day by which it is to be done.',
        'Set the day, and who does it.',
        'warn',
      ),
    },
    law: ['ico.dpia.signoff'],
    failures: ['F71'],
  },
  L74_ALTERNATIVES: {
    severity: 'error',
    overridable: true,
    title: 'Alternatives that were not weighed',
    problems: {
      'too-few': sentence(
        'Alternatives that were weighed: {count}. At least two are needed.',
        'Add to do nothing, and a service that stays in the United Kingdom, each with why it was or was not chosen.',
      ),
      'no-do-nothing': sentence(
        'To do nothing was not weighed.',
        'Add it: what happens to people and to policing if the service is not used.',
      ),
      'no-uk-only': sentence(
        'No alternative that stays in the United Kingdom was weighed.',
        'Add one, and why it was or was not chosen. A transfer is necessary only where that will not do.',
      ),
      'none-chosen': sentence('None of the alternatives is marked as chosen.', 'Mark the one that was chosen.'),
      'several-chosen': sentence(
        'Alternatives that are marked as chosen: {count}.',
        'Mark the one that was chosen, and no other.',
      ),
      'no-reason': sentence(
        '“{title}” does not say why it was or was not chosen.',
        'Give the reason, in terms of people’s data. Cost alone is none.',
      ),
      'no-decider': sentence('“{title}” does not say who decided.', 'Name the post that decided.'),
    },
    law: ['dpa2018.s73.2', 'dpa2018.s77.2', 'ukgdpr.35.7.b'],
    failures: ['F74'],
  },
  L83_PUBLISH_READY: {
    severity: 'warn',
    overridable: true,
    title: 'Not ready to be published',
    problems: {
      'no-mark': sentence(
        'Items that nobody has marked to be published or redacted: {count}.',
        'Mark them. Publishing is the rule, and a redaction the exception with its reasons.',
      ),
      'mostly-redacted': sentence(
        '{percent} per cent of the items are marked to be redacted.',
        'Look at each again: a blanket refusal does not survive a review. Redact the words that harm, and publish the rest.',
      ),
      'no-exemption': sentence(
        '“{title}” is to be redacted without an exemption.',
        'Choose the exemption of the Freedom of Information Act, or publish it.',
      ),
      'no-harm': sentence(
        '“{title}” is to be redacted, and what harm it would do is not said.',
        'Say what would happen, to whom, if it were published.',
      ),
      'no-public-interest': sentence(
        '“{title}” is to be redacted, and the public interest is not weighed.',
        'Say what speaks for publishing it, and why that does not outweigh the harm.',
      ),
    },
    law: ['ico.dpia.publish', 'foia.s24', 'foia.s31'],
    failures: ['F83'],
  },
  L120_NOTICE_AND_COMPLAINT: {
    severity: 'error',
    overridable: false,
    title: 'People are not told, or cannot complain',
    problems: {
      'no-notice': sentence(
        'No privacy notice is given.',
        'Add the notice that tells people of this processing: its address, and the day on which it was published.',
      ),
      'processors-not-named': sentence(
        '“{title}” does not tell people who processes their data on this force’s behalf.',
        'Name the processors, or their categories, in the notice.',
      ),
      'no-complaints-form': sentence(
        '“{title}” gives no address at which people can complain to this force.',
        'Publish a form, acknowledge within 30 days, and give its address here.',
      ),
      'not-published': sentence(
        '“{title}” is not published yet.',
        'Publish it before the service opens, and give the day.',
      ),
    },
    law: ['dpa2018.s44.1', 'dpa2018.s164A', 'ukgdpr.13', 'ukgdpr.14'],
    failures: ['F120'],
  },
  R0_LOST_REFERENCE: {
    severity: 'block',
    overridable: false,
    title: 'A reference to an item that is gone',
    problems: {
      lost: sentence(
        '“{title}” refers to items that are no longer in this assessment: {count}.',
        'Choose an item that is there, or take the reference out.',
      ),
    },
    law: ['dpa2018.s64.3.a', 'ukgdpr.35.7.a'],
    failures: [],
  },
};
