import { ico3x3, labels, matrixById } from '@countersign/catalogue';
import type { RiskContent } from '@countersign/domain/document/content';
import { levelOf, type Level } from '@countersign/domain/matrix';
import * as words from '@countersign/words/portal/pages/assessments/signing/measures';
import { AroundProvider } from '../../../../parts/content/words/around.js';
import { FoldedPart } from '../../../../parts/folding/FoldedPart.js';
import { itemAround } from '../../document/item-around.js';
import { ItemInFull } from '../../document/ItemInFull.js';
import { readSealed } from '../../document/read-sealed.js';

const word = (level: Level | null) => (level === null ? words.notScored : labels.level[level].toLowerCase());

/** Every risk that counts in the sealed document, in one line each until somebody opens it: its levels, and how many measures. */
export const RisksToApprove = ({ text, matrixId }: { text: string; matrixId: string }) => {
  const items = readSealed(text);
  const matrix = matrixById(matrixId) ?? ico3x3;
  const levels = (risk: RiskContent) => {
    const before = word(levelOf(matrix, risk.likelihood, risk.severity));
    const after = word(levelOf(matrix, risk.residualLikelihood, risk.residualSeverity));
    return words.beforeBeforeAfterAfterMeasures({ before, after, measures: risk.measures.length });
  };
  return (
    <AroundProvider matrixId={matrixId} items={items.map(itemAround)} hrefOf={null}>
      {items.map(
        (item) =>
          item.content?.kind === 'risk' && (
            <FoldedPart key={item.id} title={`${item.title}: ${levels(item.content)}`} headingLevel={3}>
              {() => <ItemInFull item={item} />}
            </FoldedPart>
          ),
      )}
    </AroundProvider>
  );
};
