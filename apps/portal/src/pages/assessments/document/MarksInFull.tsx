import { isBlankContent } from '@countersign/domain/document/items';
import { Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/document';
import { useAround } from '../../../parts/content/words/around.js';
import { lawInWords } from '../../../parts/law/law-in-words.js';
import { whenInWords } from '../../../parts/words/when-in-words.js';
import type { ReadableItem } from './readable-item.js';

const isBlank = ({ isTable, placement, stance, content }: ReadableItem) =>
  !isTable && (placement === 'local' ? content === null || isBlankContent(content) : stance === null);

/** Blank, not applicable and redacted are three different marks (law 22). */
export const MarksInFull = ({ item }: { item: ReadableItem }) => (
  <>
    {!item.applies && <Tag colour="grey">{words.notApplicable}</Tag>}
    {item.applies && isBlank(item) && <Tag colour="blue">{words.blank}</Tag>}
    {item.redactedFor !== null && <Tag colour="magenta">{words.redactedWhenPublished}</Tag>}
  </>
);

/** Why an item is not applicable, and for which exemptions it is withheld. */
export const WhyNotShown = ({ item }: { item: ReadableItem }) => {
  const { items } = useAround();
  return (
    <>
      {!item.applies && item.when !== null && (
        <p className="govuk-body">{words.notApplicableAskedWhen({ when: whenInWords(item.when, items) })}</p>
      )}
      {item.redactedFor !== null && (
        <p className="govuk-body">{words.withheldFromAPublishedCopy({ redactedFor: lawInWords(item.redactedFor) })}</p>
      )}
    </>
  );
};
