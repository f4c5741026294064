import { labels } from '@countersign/catalogue';
import { SummaryCard, SummaryList } from '@countersign/ui';
import { askedInWords } from '../../../parts/words/asked-in-words.js';
import { placementInWords } from '../../../parts/words/placement-in-words.js';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { ContentView } from '../../../parts/content/view/ContentView.js';

const ITEM = graphql(`
  fragment ItemToRead_item on DraftItem {
    id
    title
    guidance
    placement
    kind
    minimumRows
    when
    content
  }
`);

interface ItemToReadProps {
  readonly item: FragmentType<typeof ITEM>;
  /** All items of the draft, which a condition of this one can name. */
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

export const ItemToRead = ({ item, items }: ItemToReadProps) => {
  const read = readFragment(ITEM, item);
  const { title, guidance, placement, kind, content } = read;
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Title', value: title },
          { key: 'Guidance', value: guidance || 'None' },
          { key: 'Kind', value: labels.contentKind[kind] },
          { key: 'Who answers it', value: placementInWords[placement] },
          { key: 'How it is asked', value: askedInWords(read, items) || 'Always, for one answer' },
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
