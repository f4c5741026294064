import { SummaryCard } from '@countersign/ui';
import { ItemInFull } from '../document/ItemInFull.js';
import { readSealed } from '../document/read-sealed.js';

/** The risks that count in the sealed document, each with its measures and levels. */
export const RisksToApprove = ({ text, matrixId }: { text: string; matrixId: string }) =>
  readSealed(text)
    .filter(({ content }) => content?.kind === 'risk')
    .map((item) => (
      <SummaryCard key={item.id} title={item.title} headingLevel={3}>
        <ItemInFull item={item} matrixId={matrixId} />
      </SummaryCard>
    ));
