import { labels } from '@countersign/catalogue';
import { SummaryCard, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/draft';
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
          { key: words.title, value: title },
          { key: words.guidance, value: guidance || words.none },
          { key: words.kind, value: labels.contentKind[kind] },
          { key: words.whoAnswersIt, value: placementInWords[placement] },
          { key: words.howItIsAsked, value: askedInWords(read, items) || words.alwaysForOneAnswer },
        ]}
      />
      {placement !== 'local' && (
        <SummaryCard title={words.theNationalAnswer}>
          <ContentView content={content} />
        </SummaryCard>
      )}
    </>
  );
};
