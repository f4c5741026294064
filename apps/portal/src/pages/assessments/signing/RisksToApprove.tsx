import { SummaryCard } from '@countersign/ui';
import { AroundProvider } from '../../../parts/content/around.js';
import { itemAround } from '../document/item-around.js';
import { ItemInFull } from '../document/ItemInFull.js';
import { readSealed } from '../document/read-sealed.js';

/** The risks that count in the sealed document, each with its measures and levels. */
export const RisksToApprove = ({ text, matrixId }: { text: string; matrixId: string }) => {
  const items = readSealed(text);
  return (
    <AroundProvider matrixId={matrixId} items={items.map(itemAround)} hrefOf={null}>
      {items
        .filter(({ content }) => content?.kind === 'risk')
        .map((item) => (
          <SummaryCard key={item.id} title={item.title} headingLevel={3}>
            <ItemInFull item={item} />
          </SummaryCard>
        ))}
    </AroundProvider>
  );
};
