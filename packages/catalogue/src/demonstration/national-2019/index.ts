import type { ResolvedItem, RuleLaw } from '@countersign/domain';
import { ruleLawOn } from '../../rules/rule-law.js';
import { description } from './description.js';
import { justification } from './justification.js';
import { risksAndOutcomes } from './risks.js';

/** The day on which the document was marked final. */
export const dayOf2019 = '2019-05-02';

export const title2019 = 'The national assessment of 2019';

/**
 * The national assessment of 2019 as public reports describe it: its structure, its twelve risks with scores and stated
 * levels where they are on record, its processors, its one paragraph on Part 3, its empty page for sign-off and its
 * appendix of five headings. The words are ours; what is not on record is left blank or in the middle of a scale.
 */
export const national2019 = (): { readonly document: readonly ResolvedItem[]; readonly law: RuleLaw } => ({
  document: [...description(), ...justification(), ...risksAndOutcomes()],
  law: { ...ruleLawOn(dayOf2019), isMethodPinned: false },
});
