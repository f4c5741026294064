import { labels } from '@countersign/catalogue';
import { Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/document';
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
        <DetailsOnOpen summary={words.earlierAnswerKeptOnRecord}>
          {() => <ContentView content={item.content} />}
        </DetailsOnOpen>
      )
    );
  return <ContentView content={item.content} />;
};

export const ItemInFull = ({ item }: { item: ReadableItem }) => (
  <>
    <p className="govuk-body app-tags">
      {item.placement === 'local' ? <Tag colour="orange">{words.local}</Tag> : <StanceTag stance={item.stance} />}
      {item.departure && (
        <Tag colour="orange">{words.levelSetByHandLevel({ level: labels.level[item.departure.level] })}</Tag>
      )}
      <MarksInFull item={item} />
    </p>
    <WhyNotShown item={item} />
    {item.reason.trim() !== '' && (
      <p className="govuk-body app-preserve-lines">{words.reasonReason({ reason: item.reason })}</p>
    )}
    {item.departure && (
      <p className="govuk-body app-preserve-lines">
        {words.levelSetByHandBecause({ reason: item.departure.reason, isConfirmed: item.departure.isConfirmed })}
      </p>
    )}
    <Answer item={item} />
    <FilesInFull files={item.files} />
    {item.stance === 'adapted' && <RedlineDetails before={item.national} after={item.content} />}
    {item.stance === 'rejected' && (
      <DetailsOnOpen summary={words.nationalTextThatThisReplaces}>
        {() => <ContentView content={item.national} />}
      </DetailsOnOpen>
    )}
  </>
);
