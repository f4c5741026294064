import type { ResolvedItem, RuleLaw } from '@countersign/domain';
import { ruleLawOn } from '../../rules/rule-law.js';
import { dayOf2019 } from './days.js';
import { description } from './description.js';
import { justification } from './justification.js';
import { risksAndOutcomes } from './risks.js';

export { dayOf2019 } from './days.js';
export { filledIn2019, onRecord2019, sourcesOf2019, type SourceOf2019 } from './sources.js';

export const title2019 = 'The national assessment of 2019';

/**
 * The national assessment of 2019 as a public report describes it (`sourcesOf2019`). What is on record of it is told by
 * `onRecord2019`; what is not, and was filled in so that it can be judged, by `filledIn2019`.
 */
export const national2019 = (): { readonly document: readonly ResolvedItem[]; readonly law: RuleLaw } => ({
  document: [...description(), ...justification(), ...risksAndOutcomes()],
  law: { ...ruleLawOn(dayOf2019), isMethodPinned: false },
});
