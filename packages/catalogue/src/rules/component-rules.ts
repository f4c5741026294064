import { sentence, type RuleTexts } from './rule.js';

/** Rules about components: who runs them, in what part, and where. */
export const componentRules: RuleTexts<
  'L30_COMPONENT_HAS_PROCESSOR' | 'L31_DESCRIPTION_NOT_ROLE' | 'L110_LOCATION_MODEL' | 'L111_EXCEPTION_IMPORT'
> = {
  L30_COMPONENT_HAS_PROCESSOR: {
    severity: 'block',
    overridable: false,
    title: 'A component without its processor',
    problems: {
      'unknown-component': sentence(
        '{component} is not a component of this service.',
        'Choose a component from the list of the service.',
      ),
      'no-processor': sentence(
        '{component} names nobody who runs it on this force’s behalf.',
        'Name the processor: {expected} runs this component.',
      ),
      'other-processor': sentence(
        '{component} names {processor}, and {expected} runs it.',
        'Name the company that runs the component. Others may be named as well, but not in its place.',
      ),
      'vendor-not-named': sentence(
        '{expected} runs {count} of the components, and is named nowhere as a processor.',
        'Add {expected} as a processor, with its entity, its country and what it guarantees, and name it in each of its components.',
      ),
      'processor-not-described': sentence(
        '{processor} runs {count} of the components, and is not described as a processor.',
        'Add a row for {processor}: legal entity, role, country, parent, and what it answered about its guarantees.',
      ),
      'component-not-described': sentence(
        '“{title}” uses {component}, which this assessment does not describe. Activities that use it: {count}.',
        'Rely on or adapt the component’s description under components and processors, or take it out of the activity.',
      ),
    },
    law: ['dpa2018.s32.3', 'dpa2018.s59.5', 'ukgdpr.28.3.chapeau'],
    failures: ['F30'],
  },
  L31_DESCRIPTION_NOT_ROLE: {
    severity: 'error',
    overridable: false,
    title: 'A description in place of a part in law',
    problems: {
      'no-role': sentence(
        '{component} does not say in what part its vendor acts.',
        'Choose processor, sub-processor or controller. A description of the product does not say who answers for it.',
      ),
      'no-location': sentence(
        '{component} does not say {place}.',
        'Say where, for each of the six. If nobody will tell you, write that down, and who was asked.',
      ),
      'processor-without-role': sentence(
        '{processor} is named, and not in what part it acts.',
        'Choose processor, sub-processor or controller, as the agreement has it.',
      ),
      'no-entity': sentence(
        '{processor} is a brand, and the company behind it is not named.',
        'Write the legal entity that signs the agreement, word for word as it stands there.',
      ),
      'no-country': sentence(
        'Where {processor} is established is not said.',
        'Choose the country in which the legal entity of the agreement is established.',
      ),
      'no-parent': sentence(
        'Which country’s courts reach the parent of {processor} is not said.',
        'Choose the country of the parent company; where there is none, the country of the company itself.',
      ),
    },
    law: ['dpa2018.s32.3', 'dpa2018.s73.1', 'ico.remote.access'],
    failures: ['F31'],
  },
  L110_LOCATION_MODEL: {
    severity: 'error',
    overridable: true,
    title: 'A place that is neither here nor abroad',
    problems: {
      neither: sentence(
        '{component} does not say whether this is in the United Kingdom or can be abroad: {place}.',
        'Mark each of the six places as one or the other. That data is stored here says nothing of the other five.',
      ),
      both: sentence(
        '{component} says of this that it is in the United Kingdom and that it can be abroad: {place}.',
        'What can be abroad, even at times, is abroad: take it out of the places in the United Kingdom.',
      ),
      'no-evidence': sentence(
        '{component} says that places are in the United Kingdom, and shows nothing for it.',
        'Cite the setting, the contract term or the test that shows it, with its date, or add the file.',
      ),
    },
    law: ['dpa2018.s73.1', 'ico.remote.access'],
    failures: ['F110'],
  },
  L111_EXCEPTION_IMPORT: {
    severity: 'error',
    overridable: false,
    title: 'An exception to the region that nothing answers',
    problems: {
      'exception-open': sentence(
        '{component} has an exception to its region that nothing answers: {exception}',
        'Choose the transfer that it is, or say why no personal data is in it.',
      ),
      'no-source': sentence(
        '{component} has an exception to its region without where and when it was read: {exception}',
        'Give the vendor’s page or term, and the day on which you read it: vendors change them.',
      ),
    },
    law: ['dpa2018.s61.1-2', 'dpa2018.s73.1'],
    failures: ['F111'],
  },
};
