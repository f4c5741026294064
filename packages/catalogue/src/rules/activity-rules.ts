import { sentence, type RuleTexts } from './rule.js';

/** Rules about one processing activity: its regime, its basis, its gateway and its people. */
export const activityRules: RuleTexts<
  'L50_ONE_REGIME_PER_ACTIVITY' | 'L51_CATEGORY_REGIME_CONFLICT' | 'L53_BASIS_ENUM' | 'L54_SCH8' | 'L56_DS_CATEGORIES'
> = {
  L50_ONE_REGIME_PER_ACTIVITY: {
    severity: 'block',
    title: 'An activity without one regime',
    overridable: false,
    problems: {
      'no-regime': sentence(
        '“{title}” is under no regime.',
        'Choose the regime. Split an activity that has purposes under two.',
      ),
      'no-law-enforcement-purpose': sentence(
        '“{title}” is under Part 3 and has no law enforcement purpose.',
        'Choose one of the purposes of section 31. If none fits, the activity is not under Part 3.',
      ),
      'purpose-of-other-regime': sentence(
        '“{title}” is under {regime} and has a law enforcement purpose.',
        'Take the purpose away, or move what serves it to an activity under Part 3.',
      ),
      'one-paragraph': sentence(
        '“{title}” is the one text that speaks of Part 3. Texts that speak of the UK GDPR: {count}.',
        'Say in each section what Part 3 asks there: basis, sensitive processing, rights, logs and transfers differ.',
      ),
    },
    law: ['dpa2018.s29.1', 'dpa2018.s31', 'dpa2018.s64.3.d'],
    failures: ['F50'],
  },
  L51_CATEGORY_REGIME_CONFLICT: {
    severity: 'error',
    title: 'People who do not fit the regime',
    overridable: true,
    problems: {
      'category-of-other-regime': sentence(
        '“{title}” is under {regime}, and is about {categories}.',
        'Move these people to an activity under the regime that fits them, or say why they stand here.',
      ),
    },
    law: ['dpa2018.s29.1', 'dpa2018.s36.4', 'dpa2018.s38.3'],
    failures: ['F51'],
  },
  L53_BASIS_ENUM: {
    severity: 'block',
    title: 'An activity without purpose, authority or basis',
    overridable: false,
    problems: {
      'no-purpose': sentence('“{title}” does not say what it is for.', 'Say the purpose, for this activity alone.'),
      'purpose-as-existing': sentence(
        'The purpose of “{title}” is said to be as before: “{phrase}”.',
        'Say the purpose, for this activity alone: a reader does not know what was before.',
      ),
      'authority-as-existing': sentence(
        'The legal authority of “{title}” is said to be as before: “{phrase}”.',
        'Cite the statute or the rule of law. A new way to process is new processing.',
      ),
      'no-legal-authority': sentence(
        '“{title}” names no legal authority.',
        'Cite the statute or the rule of law that gives the force this task.',
      ),
      'no-basis': sentence('“{title}” has no lawful basis.', 'Choose a basis of the activity’s own regime.'),
      'basis-of-other-regime': sentence(
        '“{title}” is under {regime}, and relies on a basis of another regime: {basis}.',
        'Choose a basis of the activity’s own regime.',
      ),
      'basis-not-for-task': sentence(
        '“{title}” is about others than staff, and relies on {basis}.',
        'Choose the public task, or what else fits: a public authority cannot rely on an interest of its own for its tasks.',
      ),
    },
    law: ['dpa2018.s35.1-2', 'dpa2018.s36.1', 'ukgdpr.5.1.b', 'ukgdpr.6.1'],
    failures: ['F53'],
  },
  L54_SCH8: {
    severity: 'block',
    title: 'Sensitive processing without its gateway',
    overridable: false,
    problems: {
      'sensitive-unanswered': sentence(
        '“{title}” does not say whether it is sensitive processing.',
        'Say yes or no. Health, ethnic origin, belief and biometric data are among what makes it sensitive.',
      ),
      'no-sensitive-types': sentence(
        '“{title}” is sensitive, and does not say in what.',
        'Choose every type of sensitive data that is in it.',
      ),
      'no-special-category-condition': sentence(
        '“{title}” is sensitive under the UK GDPR, and names no condition of Article 9 or Schedule 1.',
        'Name the condition, and what meets each part of it.',
      ),
      'no-strict-necessity': sentence(
        '“{title}” is sensitive, and does not say why it is strictly necessary.',
        'Say why the purpose cannot be met in a way that touches less of this data.',
      ),
      'no-condition': sentence(
        '“{title}” is sensitive, and has no condition of Schedule 8.',
        'Choose one of the nine conditions, or rely on consent with a policy document.',
      ),
      'unknown-condition': sentence(
        '“{title}” names {condition}, which is not in Schedule 8.',
        'Choose one of the nine conditions.',
      ),
      'subtest-unanswered': sentence(
        '“{title}” relies on {condition}, and does not answer: {subtest}',
        'Answer each test of the condition with a reason.',
      ),
      'no-policy-document': sentence(
        '“{title}” is sensitive, and names no appropriate policy document.',
        'Name the document, its version and who keeps it. It must be in place before the processing begins.',
      ),
    },
    law: ['dpa2018.s35.3-5', 'dpa2018.s35.8', 'dpa2018.s42.2', 'dpa2018.sch8', 'ukgdpr.9'],
    failures: ['F54'],
  },
  L56_DS_CATEGORIES: {
    severity: 'block',
    title: 'People are not told apart',
    overridable: false,
    problems: {
      'no-people': sentence('“{title}” does not say whom the data is about.', 'Choose every category of people.'),
      'no-section-38-category': sentence(
        '“{title}” is under Part 3, and is about none of the four categories of section 38(3).',
        'Choose suspects, convicted people, victims, or witnesses and others with information.',
      ),
      'no-distinction': sentence(
        '“{title}” does not say how the categories of people are told apart.',
        'Say how a reader of a file, a chat or a recording can tell a suspect from a victim or a witness.',
      ),
      'no-facts-and-opinions': sentence(
        '“{title}” does not say how facts are told apart from opinions.',
        'Say how a reader can tell what was established from what somebody thinks: headings, labels, fields.',
      ),
      'no-people-count': sentence(
        '“{title}” does not say how many people the data is about.',
        'Give the number in a year, as well as it can be known.',
      ),
    },
    law: ['dpa2018.s38.3', 'dpa2018.s64.3.a', 'ukgdpr.35.7.a'],
    failures: ['F56'],
  },
};
