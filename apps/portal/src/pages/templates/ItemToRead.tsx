import { labels } from '@countersign/catalogue';
import { SummaryCard, SummaryList } from '@countersign/ui';
import { placementInWords } from '../../parts/placement-in-words.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { ContentView } from '../../parts/content/ContentView.js';

const ITEM = graphql(`
  fragment ItemToRead_item on DraftItem {
    id
    title
    guidance
    placement
    kind
    content
  }
`);

export const ItemToRead = ({ item }: { item: FragmentType<typeof ITEM> }) => {
  const { title, guidance, placement, kind, content } = readFragment(ITEM, item);
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Title', value: title },
          { key: 'Guidance', value: guidance || 'None' },
          { key: 'Kind', value: labels.contentKind[kind] },
          { key: 'Who answers it', value: placementInWords[placement] },
        ]}
      />
      {placement !== 'local' && (
        <SummaryCard title="The national answer">
          <ContentView content={content} />
        </SummaryCard>
      )}
    </>
  );
};
