import { sentence, type RuleTexts } from './rule.js';

/** Rules about who was asked: inside, outside, and the regulator. */
export const consultationRules: RuleTexts<'L70_ENGAGEMENT_TYPE' | 'L90_CONSULTEE_DIVERSITY' | 'W1_OPEN_QUESTION'> = {
  L70_ENGAGEMENT_TYPE: {
    severity: 'error',
    overridable: false,
    title: 'Advice that is called consultation',
    problems: {
      'consultation-claimed': sentence(
        '“{title}” says that the regulator was consulted (“{phrase}”), and no formal consultation is on record.',
        'Write “informal advice”, with its date, or record the formal consultation with the regulator’s receipt.',
      ),
      'no-receipt': sentence(
        '“{title}” is recorded as a formal consultation, without the regulator’s receipt.',
        'Give the reference of the receipt. Without one, record it as informal advice.',
      ),
    },
    law: ['dpa2018.s65.2', 'dpa2018.s65.3', 'ukgdpr.36.3'],
    failures: ['F70'],
  },
  L90_CONSULTEE_DIVERSITY: {
    severity: 'error',
    overridable: true,
    title: 'Only own voices were asked',
    problems: {
      'own-voices': sentence(
        '{percent} per cent of those asked belong to the programme or to this force.',
        'Ask others: the processor, staff associations, victims’ groups, an ethics panel, an academic, another force’s data protection officer.',
      ),
      'voices-missing': sentence(
        'Not among those asked: {voice}.',
        'Ask each, and write down when, how and what they said.',
      ),
      'no-views': sentence('“{title}” was asked, and what they said is not written.', 'Write down what they said.'),
      'departed-without-reasons': sentence(
        'The view of “{title}” was not followed, and nobody has said why.',
        'Give the reasons. A reader must be able to weigh them against the view.',
      ),
      'no-views-of-people': sentence(
        'The views of the people whose data it is are neither given, nor is it said why they were not sought.',
        'Seek them, or through those who speak for them; or give the reason why not.',
      ),
      'no-how': sentence(
        'Views of the people concerned were sought, and not how or what they said.',
        'Say how they were asked, how many answered, and what they said.',
      ),
      'no-why-not': sentence(
        'Views of the people concerned were not sought, and no reason is given.',
        'Give the reason. That it would take effort is none.',
      ),
    },
    law: ['ico.dpia.consult', 'ukgdpr.35.2', 'ukgdpr.35.9'],
    failures: ['F90'],
  },
  W1_OPEN_QUESTION: {
    severity: 'block',
    overridable: false,
    title: 'A question that is not resolved',
    problems: {
      'open-question': sentence(
        '“{title}” has questions that are not resolved: {count}.',
        'Answer each, or have whoever asked resolve it.',
      ),
    },
    law: ['ico.dpia.signoff', 'ukgdpr.35.2'],
    failures: [],
  },
};
