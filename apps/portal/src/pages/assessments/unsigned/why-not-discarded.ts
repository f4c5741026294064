import * as words from '@countersign/words/portal/pages/assessments/unsigned';
import { isWithReaders } from '../reading/is-with-readers.js';
import type { Unsigned } from './can-be-discarded.js';

/** Why none of the changes can be discarded, and the way forward. */
export const whyNotDiscarded = ({ openToWriting }: Pick<Unsigned, 'openToWriting'>): string =>
  openToWriting ? words.onlyFilesDiffer : words.isWithReadersToDiscard({ isWithReaders });

/** Said where nothing differs from a signed text, or no text is signed. */
export const noChanges = (standing: object | null): string =>
  standing === null ? words.theAssessmentHasNoValid : words.theTextHasNotChanged;
