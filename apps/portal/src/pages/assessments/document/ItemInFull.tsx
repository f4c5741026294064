import { labels } from '@countersign/catalogue';
import { Tag } from '@countersign/ui';
import { ContentView } from '../../../parts/content/view/ContentView.js';
import { DetailsOnOpen } from '../../../parts/folding/DetailsOnOpen.js';
import { RedlineDetails } from '../../../parts/redline/RedlineDetails.js';
import { StanceTag } from '../../../parts/records/StanceTag.js';
import { FilesInFull } from './FilesInFull.js';
import { MarksInFull, WhyNotShown } from './MarksInFull.js';
import type { ReadableItem } from './readable-item.js';

const Answer = ({ item }: { item: ReadableItem }) => {
  if (item.isTable || item.stance === 'rejected') return null;
  if (!item.applies)
    return (
      item.content !== null && (
        <DetailsOnOpen summary="What was written here, and is kept">
          {() => <ContentView content={item.content} />}
        </DetailsOnOpen>
      )
    );
  return <ContentView content={item.content} />;
};

export const ItemInFull = ({ item }: { item: ReadableItem }) => (
  <>
    <p className="govuk-body app-tags">
      {item.placement === 'local' ? <Tag colour="orange">Local</Tag> : <StanceTag stance={item.stance} />}
      {item.departure && <Tag colour="orange">Level set by hand: {labels.level[item.departure.level]}</Tag>}
      <MarksInFull item={item} />
    </p>
    <WhyNotShown item={item} />
    {item.reason.trim() !== '' && <p className="govuk-body app-preserve-lines">Reason: {item.reason}</p>}
    {item.departure && (
      <p className="govuk-body app-preserve-lines">
        Level set by hand because: {item.departure.reason} (
        {item.departure.isConfirmed ? 'confirmed by a second person' : 'waits for a second person'})
      </p>
    )}
    <Answer item={item} />
    <FilesInFull files={item.files} />
    {item.stance === 'adapted' && <RedlineDetails before={item.national} after={item.content} />}
    {item.stance === 'rejected' && (
      <DetailsOnOpen summary="The national text that it replaces">
        {() => <ContentView content={item.national} />}
      </DetailsOnOpen>
    )}
  </>
);
