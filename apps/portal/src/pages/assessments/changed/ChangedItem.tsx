import type { SealedItem } from '@countersign/domain/document/sealing';
import { SummaryList, Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/changed';
import { useAround } from '../../../parts/content/words/around.js';
import { ContentView } from '../../../parts/content/view/ContentView.js';
import { Redline } from '../../../parts/redline/Redline.js';
import type { ChangeToRead } from './changes-to-read.js';
import { isTold, partNames, partSays } from './part-in-words.js';

const Whole = ({ item: { stance, content, national } }: { item: SealedItem }) => (
  <ContentView content={stance === 'rejected' ? national : content} />
);

/** One item before and after: each part that reads otherwise, and the text with what was taken out and put in. */
export const ChangedItem = ({ change: { how, before, after, parts } }: { change: ChangeToRead }) => {
  const { items } = useAround();
  if (before === null || after === null) {
    const item = after ?? before;
    return (
      <>
        <p className="govuk-body">
          {how === 'added' ? <Tag colour="green">{words.newIt}</Tag> : <Tag colour="magenta">{words.removed}</Tag>}
        </p>
        {item && <Whole item={item} />}
      </>
    );
  }
  const told = parts.filter(isTold);
  return (
    <>
      {told.length > 0 && (
        <SummaryList
          rows={told.map((part) => ({
            key: partNames[part],
            value: (
              <>
                <p className="govuk-body app-preserve-lines">
                  {words.beforeBefore({ before: partSays[part](before, items) })}
                </p>
                <p className="govuk-body app-preserve-lines">
                  {words.nowAfter({ after: partSays[part](after, items) })}
                </p>
              </>
            ),
          }))}
        />
      )}
      {parts.includes('content') && <Redline before={before.content} after={after.content} />}
      {parts.includes('national') && (
        <>
          <p className="govuk-body">
            <strong>{words.theNationalText}</strong>
          </p>
          <Redline before={before.national} after={after.national} />
        </>
      )}
    </>
  );
};
