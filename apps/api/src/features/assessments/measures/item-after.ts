import type { AssessedItem } from '@countersign/domain/document/items';
import type { SavedItem } from '../reading/held-item.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';

/** One item of an assessment that was settled, to show; as it was read before where it stands only in a signed text. */
export const itemAfter = (settled: LoadedAssessment, itemId: string, readings: readonly AssessedItem[]): SavedItem => {
  const isIt = ({ id }: AssessedItem) => id === itemId;
  const item = new WorkedOut(settled).document.find(isIt) ?? readings.find(isIt);
  if (!item) throw new Error('An item that was just written to is not in its document.');
  const inPlace = settled.beside.inPlace.filter((one) => one.itemId === itemId);
  const { id: assessmentId, matrixId, matrixVersion, people: names } = settled;
  return { assessmentId, matrixId, matrixVersion, item: { ...item, inPlace }, names, settled };
};
