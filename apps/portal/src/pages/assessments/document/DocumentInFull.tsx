import { SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/document';
import { AroundProvider } from '../../../parts/content/words/around.js';
import { FoldedSections } from '../../../parts/folding/FoldedSections.js';
import { FlowsOfDocument } from '../flows/FlowsOfDocument.js';
import { differs } from '../../../parts/words/differs.js';
import { itemAround } from './item-around.js';
import { ItemInFull } from './ItemInFull.js';
import type { ReadableItem } from './readable-item.js';

interface DocumentInFullProps {
  readonly items: readonly ReadableItem[];
  readonly matrixId: string;
}

/** A whole assessment to be read, section by section: what the force says, and the national text where it replaced it. */
export const DocumentInFull = ({ items, matrixId }: DocumentInFullProps) => (
  <AroundProvider matrixId={matrixId} items={items.map(itemAround)} hrefOf={null}>
    <FoldedSections
      label={words.sectionsOfTheDocument}
      items={items}
      only={{ title: words.onlyWhatDiffers, items: items.filter(differs) }}
    >
      {(some) => (
        <>
          <FlowsOfDocument items={some} headingLevel={4} />
          {some.map((item) => (
            <SummaryCard key={item.id} title={item.title} headingLevel={4}>
              <ItemInFull item={item} />
            </SummaryCard>
          ))}
        </>
      )}
    </FoldedSections>
  </AroundProvider>
);
