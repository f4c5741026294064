import { countingItems, type AssessedItem } from '@countersign/domain/document/items';
import type { Matrix } from '@countersign/domain/matrix';
import { departureStands, matrixResidualLevel } from '@countersign/domain/risk';

/** Each departure that stands, in a line for a certificate: of which risk, from which level of the matrix to which. */
export const departuresInWords = (document: readonly AssessedItem[], matrix: Matrix): readonly string[] =>
  countingItems(document, 'risk').flatMap(({ item, content: { title } }) => {
    const { departure } = item;
    if (departure === null || !departureStands(departure)) return [];
    const computed = matrixResidualLevel(item, matrix) ?? 'not scored';
    return [`${title.trim() || item.title}: from ${computed} to ${departure.level}, because ${departure.reason}`];
  });
