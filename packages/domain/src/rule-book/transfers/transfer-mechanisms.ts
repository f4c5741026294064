import type { Regime, TransferMechanism } from '../../document/kinds/enumerations.js';

/** The regime that a mechanism belongs to: sections 74AA to 77 are Part 3, Articles 45A to 49 the UK GDPR. */
export const regimeOfMechanism = (mechanism: TransferMechanism): Regime =>
  mechanism.startsWith('article-') ? 'uk-gdpr' : 'part-3';

/** Whether it rests on the controller's own view, which the regulator is told of (DPA 2018 s.75(1A)(b), s.75(2)). */
export const isOwnTest = (mechanism: TransferMechanism): boolean => mechanism === 'safeguards-by-own-test';

/** Whether it rests on a data protection test (DPA 2018 s.75(1A); UK GDPR Art 46(1A)). */
export const isTested = (mechanism: TransferMechanism): boolean =>
  isOwnTest(mechanism) || mechanism.startsWith('article-46-');
