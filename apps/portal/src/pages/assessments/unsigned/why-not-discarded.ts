import { isWithReaders } from '../reading/is-with-readers.js';
import type { Unsigned } from './can-be-discarded.js';

/** Why none of the changes can be discarded, and the way forward. */
export const whyNotDiscarded = ({ openToWriting }: Pick<Unsigned, 'openToWriting'>): string =>
  openToWriting
    ? 'Only files differ from the signed text. Add or remove files on the page of their item.'
    : `${isWithReaders} To discard something, take it back first.`;

/** Said where nothing differs from a signed text, or no text is signed. */
export const noChanges = (standing: object | null): string =>
  standing === null
    ? 'No signature stands, so there is nothing to discard.'
    : 'The text is exactly what was signed, so there is nothing to discard.';
