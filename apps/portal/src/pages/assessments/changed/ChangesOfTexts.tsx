import { Heading, InsetText, SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/changed';
import { useMemo } from 'react';
import { AroundProvider } from '../../../parts/content/words/around.js';
import { FoldedSections } from '../../../parts/folding/FoldedSections.js';
import { ChangedItem } from './ChangedItem.js';
import { changesToRead, itemsOfBoth } from './changes-to-read.js';
import { itemsDiffer } from './items-differ.js';
import { useItemAsked } from './useItemAsked.js';

interface ChangesOfTextsProps {
  readonly before: string;
  readonly after: string;
  readonly matrixId: string;
}

/** Each item that two sealed texts do not have alike: the one that was asked for first, and all of them by section. */
export const ChangesOfTexts = ({ before, after, matrixId }: ChangesOfTextsProps) => {
  const asked = useItemAsked();
  const changes = useMemo(() => changesToRead(before, after), [before, after]);
  const items = useMemo(() => {
    const both = itemsOfBoth(before, after);
    const tables = new Set(both.map(({ table }) => table));
    return both.map(({ id, title, content, national }) => ({
      ...{ id, title, kind: (content ?? national)?.kind ?? ('question' as const) },
      isTable: tables.has(id),
    }));
  }, [before, after]);
  const first = changes.find(({ id }) => id === asked);
  if (changes.length === 0) return <InsetText>{itemsDiffer(0)}.</InsetText>;
  return (
    <AroundProvider matrixId={matrixId} items={items} hrefOf={null}>
      {first && (
        <SummaryCard title={first.title} headingLevel={2}>
          <ChangedItem change={first} />
        </SummaryCard>
      )}
      <Heading level={2}>{itemsDiffer(changes.length)}</Heading>
      <FoldedSections label={words.sectionsWithChanges} items={changes}>
        {(some) =>
          some.map((change) => (
            <SummaryCard key={change.id} title={change.title} headingLevel={4}>
              <ChangedItem change={change} />
            </SummaryCard>
          ))
        }
      </FoldedSections>
    </AroundProvider>
  );
};
