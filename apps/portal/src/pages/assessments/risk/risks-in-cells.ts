import { countingItems, type AssessedItem } from '@countersign/domain/document/items';
import type { Matrix } from '@countersign/domain/matrix';
import { scoreNow } from '@countersign/domain/risk';
import type { InCell } from '../../../parts/records/HeatMap.js';

/** Where the risks that count stand, for every cell of a matrix. */
export const risksInCells = (document: readonly AssessedItem[], matrix: Matrix) => {
  const risks = countingItems(document, 'risk').map(({ item, content }) => {
    const now = scoreNow(item, content, matrix);
    return { before: [content.severity, content.likelihood], now: [now.severity, now.likelihood] };
  });
  const isAt = (place: readonly (string | null)[], severity: string, likelihood: string) =>
    place[0] === severity && place[1] === likelihood;
  return (severity: string, likelihood: string): InCell => ({
    before: risks.filter(({ before }) => isAt(before, severity, likelihood)).length,
    now: risks.filter(({ now }) => isAt(now, severity, likelihood)).length,
  });
};
