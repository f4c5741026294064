import type { RuleLaw } from '@countersign/domain/rule-book/finding';

/**
 * Phrases that stand where a fact should, in small letters, as found in the documents and answers of 2019 and 2020
 * (F53, F70, F72, F67). A phrase finds a sentence to look at; it never decides that something is true.
 */
export const phrases: RuleLaw['phrases'] = {
  asExisting: [
    'as existing',
    'as is currently',
    'as at present',
    'business as usual',
    'no different',
    'same as existing',
    'same as current',
    'unchanged from',
    'existing lawful bas',
  ],
  addressedElsewhere: [
    'addressed in the dpia',
    'addressed elsewhere',
    'addressed in the national',
    'covered in the dpia',
    'covered elsewhere',
    'covered by the national',
    'dealt with elsewhere',
    'set out elsewhere',
    'will be included in the force',
    'see the national dpia',
  ],
  consultedRegulator: [
    'consulted the ico',
    'consulted with the ico',
    'consultation with the ico',
    'ico was consulted',
    'ico has been consulted',
    'consulted the information commissioner',
    'consulted with the information commissioner',
    'consultation with the information commissioner',
    'information commissioner was consulted',
    'information commissioner has been consulted',
    'consulted the regulator',
    'regulator was consulted',
    'regulator has been consulted',
  ],
  ukGdpr: ['gdpr'],
  part3: ['part 3', 'part three', 'law enforcement directive'],
  withoutEnd: [
    'indefinite',
    'forever',
    'for ever',
    'no limit',
    'no end date',
    'without limit',
    'never deleted',
    'as long as necessary',
    'as long as needed',
    'as long as required',
    'until no longer needed',
    'kept permanently',
  ],
};
