import { resolveAssessment, type AssessedItem } from '@countersign/domain/document/items';
import type { HeldItem, LoadedAssessment } from './loading/loaded-assessment.js';

/** An item after it was saved, with what it takes to show it. */
export interface SavedItem {
  readonly assessmentId: string;
  readonly matrixId: string;
  readonly matrixVersion: string;
  readonly item: AssessedItem;
  readonly names: Readonly<Record<string, string>>;
  /** The whole, where it was read again when the act was settled. */
  readonly settled?: LoadedAssessment;
}

/** An item that is held, as the document has it; null where the document has none such. */
export const resolveHeld = (held: HeldItem, itemId: string): AssessedItem | null => {
  const release = { id: '', number: '', hash: '', items: held.item === null ? [] : [held.item] };
  const document = resolveAssessment(release, held.answer === null ? [] : [held.answer], held.beside);
  const item = document.find((one) => one.id === itemId);
  return item ? { ...item, applies: held.applies } : null;
};

/** An item that stands as it is held, as it is answered after something was done to it. */
export const savedItem = (held: HeldItem, itemId: string): SavedItem => {
  const item = resolveHeld(held, itemId);
  if (item === null) throw new Error('An item that was just written is not in its document.');
  return {
    assessmentId: held.id,
    matrixId: held.matrixId,
    matrixVersion: held.matrixVersion,
    item,
    names: held.people,
  };
};
