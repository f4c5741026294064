import { explainFinding, ruleLawOn, type CodeListLaw } from '@countersign/catalogue';
import type { Content } from '@countersign/domain/document/content';
import type { AssessedItem, Stance } from '@countersign/domain/document/items';
import { findingsOf } from '@countersign/domain/rule-book';
import type { FindingToShow } from '../../../../parts/findings/FindingList.js';
import { today } from '../../../../parts/words/today.js';
import { matrixOf } from '../level/matrix-of.js';

interface Typed {
  readonly stance: Stance | null;
  readonly reason: string;
  readonly content: Content | null;
}

/**
 * What the rules would say of one item if it were saved as it is typed: the functions that the server decides with.
 * An item that is not in the document yet, such as a row being added, is judged as its last one.
 */
export const findingsWhileTyping = (
  document: readonly AssessedItem[],
  item: AssessedItem,
  typed: Typed,
  { matrixId, service }: { readonly matrixId: string } & Pick<CodeListLaw, 'service'>,
): readonly FindingToShow[] => {
  const changed = { ...item, ...typed };
  const others = document.some((one) => one.id === item.id)
    ? document.map((one) => (one.id === item.id ? changed : one))
    : [...document, changed];
  const judgedBy = ruleLawOn(today(), service, matrixOf(matrixId));
  return findingsOf(others, judgedBy)
    .filter((finding) => finding.itemId === item.id)
    .map((finding) => {
      const { severity, message, remedy, law, confidence } = explainFinding(finding, { day: judgedBy.day, service });
      const { rule, itemId, field } = finding;
      return { rule, severity, itemId, field, message, remedy, law, confidence };
    });
};
