import { sentence, type RuleTexts } from './rule.js';

/** Rules about what leaves the United Kingdom. */
export const transferRules: RuleTexts<'L112_CONTRADICTION' | 'L113_TRANSFER_TESTS'> = {
  L112_CONTRADICTION: {
    severity: 'block',
    overridable: false,
    title: 'A statement on transfers that the document contradicts',
    problems: {
      contradicted: sentence(
        '“{title}” says that nothing leaves the United Kingdom. The document says otherwise: components with a place abroad {components}, flows that leave {flows}, transfers {transfers}.',
        'Say that some leaves, and describe each as a transfer; or put right the component, the flow or the transfer.',
      ),
      'about-the-union': sentence(
        '“{title}” speaks of the European Union, and the law asks of the United Kingdom.',
        'Say whether data leaves the United Kingdom, or can be reached from outside it. The EU is abroad too.',
      ),
      'none-named': sentence(
        '“{title}” says that some data leaves, and the document names no place, flow or transfer abroad.',
        'Mark the places of the components that can be abroad, and describe each transfer.',
      ),
    },
    law: ['dpa2018.s33', 'dpa2018.s73.1', 'ukgdpr.44-45', 'ukgdpr.44A'],
    failures: ['F112'],
  },
  L113_TRANSFER_TESTS: {
    severity: 'block',
    overridable: false,
    title: 'A transfer that has not passed its tests',
    problems: {
      'no-country': sentence('“{title}” does not say to which country.', 'Choose the country; one transfer for each.'),
      'no-regime': sentence(
        '“{title}” does not say under which regime it is.',
        'Choose the regime of the activity whose data it is. The tests differ.',
      ),
      'no-recipient-type': sentence(
        '“{title}” does not say what kind of recipient it is.',
        'Choose authority, processor or another recipient: section 73(4) asks different things of each.',
      ),
      'no-mechanism': sentence(
        '“{title}” does not say what it rests on.',
        'Choose the approval, the safeguard or the special circumstance that allows it. Without one it may not happen.',
      ),
      'mechanism-of-other-regime': sentence(
        '“{title}” is under {regime}, and rests on something of another regime: {mechanism}.',
        'Choose what this regime allows. An approval under the UK GDPR is none under Part 3.',
      ),
      'recipient-of-other-regime': sentence(
        '“{title}” is under {regime}, and its recipient is of another regime: {recipientType}.',
        'Choose the kind of recipient that section 73(4) knows: authority, processor, or another recipient.',
      ),
      'processor-route-closed': sentence(
        '“{title}” goes to a processor, which on this day is a recipient like any other.',
        'Meet the four conditions of section 77 and choose that, or keep the data in the United Kingdom.',
      ),
      'other-recipient-needs-more': sentence(
        '“{title}” goes to a recipient that is neither an authority nor a processor, without the conditions of section 77.',
        'Show that it is strictly necessary in this specific case, and choose section 77; or do not send it.',
      ),
      'not-approved': sentence(
        '“{title}” rests on approval by regulations, and under {regime} there is none for this country: {country}.',
        'Rest it on safeguards with a test of your own, or keep the data where approval reaches.',
      ),
      'no-test': sentence(
        '“{title}” rests on safeguards, and the data protection test is missing.',
        'Write the test: what the law and practice there allow, what protects the data, and why that is not materially lower.',
      ),
      'no-test-day': sentence(
        '“{title}” has a data protection test without its day, or with one that is still to come.',
        'Give the day on which it was done.',
      ),
      'regulator-not-informed': sentence(
        '“{title}” rests on this force’s own test, and the regulator has not been told.',
        'Tell the regulator of this category of transfers, and give the day.',
      ),
      'no-necessity': sentence(
        '“{title}” does not say why it is necessary.',
        'Say which law enforcement purpose, or which of the activity’s, cannot be met without it. Cost is not a reason.',
      ),
      'no-onward': sentence(
        '“{title}” does not say whether the data goes further from there.',
        'Name each further recipient and country, or say that the terms forbid it, and where.',
      ),
      'abroad-without-transfer': sentence(
        '{component} is in use and can be abroad, and no transfer describes it: {place}.',
        'Add a transfer for each of these places, or say in an exception why no personal data is in it.',
      ),
    },
    law: [
      'dpa2018.s73.1',
      'dpa2018.s73.2',
      'dpa2018.s73.3',
      'dpa2018.s73.4.aa',
      'dpa2018.s73.4.b',
      'dpa2018.s75.1',
      'dpa2018.s75.1A',
      'dpa2018.s77.2',
      'dpa2018.s78.1',
      'dpa2018.s78.7',
      'ukgdpr.44-45',
      'ukgdpr.44A',
      'ukgdpr.46',
    ],
    failures: ['F113'],
  },
};
