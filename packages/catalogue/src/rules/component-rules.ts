import { sentence, type RuleTexts } from './rule.js';

/** Rules about components: who runs them, in what part, and where. */
export const componentRules: RuleTexts<'L30_COMPONENT_HAS_PROCESSOR' | 'L31_DESCRIPTION_NOT_ROLE'> = {
  L30_COMPONENT_HAS_PROCESSOR: {
    severity: 'block',
    title: 'A component without its processor',
    overridable: false,
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
      'component-not-described': sentence(
        '“{title}” uses {component}, which this assessment does not describe.',
        'Rely on or adapt the component’s description under components and processors, or take it out of the activity.',
      ),
    },
    law: ['dpa2018.s32.3', 'dpa2018.s59.5', 'ukgdpr.28.3.chapeau'],
    failures: ['F30'],
  },
  L31_DESCRIPTION_NOT_ROLE: {
    severity: 'error',
    title: 'A description in place of a part in law',
    overridable: false,
    problems: {
      'no-role': sentence(
        '{component} does not say in what part its vendor acts.',
        'Choose processor, sub-processor or controller. A description of the product does not say who answers for it.',
      ),
      'no-location': sentence(
        '{component} does not say where data is {place}.',
        'Say where, for storage, processing and support each. If nobody will tell you, write that down.',
      ),
    },
    law: ['dpa2018.s32.3', 'dpa2018.s73.1', 'ico.remote.access'],
    failures: ['F31', 'F110'],
  },
};
