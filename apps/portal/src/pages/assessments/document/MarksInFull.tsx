import { isBlankContent } from '@countersign/domain/document/items';
import { Tag } from '@countersign/ui';
import { useAround } from '../../../parts/content/words/around.js';
import { lawInWords } from '../../../parts/law/law-in-words.js';
import { whenInWords } from '../../../parts/words/when-in-words.js';
import type { ReadableItem } from './readable-item.js';

const isBlank = ({ isTable, placement, stance, content }: ReadableItem) =>
  !isTable && (placement === 'local' ? content === null || isBlankContent(content) : stance === null);

/** Blank, not applicable and redacted are three different marks (law 22). */
export const MarksInFull = ({ item }: { item: ReadableItem }) => (
  <>
    {!item.applies && <Tag colour="grey">Not applicable</Tag>}
    {item.applies && isBlank(item) && <Tag colour="blue">Blank</Tag>}
    {item.redactedFor !== null && <Tag colour="magenta">Redacted when published</Tag>}
  </>
);

/** Why an item is not applicable, and for which exemptions it is withheld. */
export const WhyNotShown = ({ item }: { item: ReadableItem }) => {
  const { items } = useAround();
  return (
    <>
      {!item.applies && item.when !== null && (
        <p className="govuk-body">Not applicable: it is asked {whenInWords(item.when, items)}.</p>
      )}
      {item.redactedFor !== null && (
        <p className="govuk-body">Withheld from a published copy under {lawInWords(item.redactedFor)}.</p>
      )}
    </>
  );
};
