import { labels } from '@countersign/catalogue';
import type { ResolvedItem } from '@countersign/domain/document/items';
import { InsetText, SummaryCard, Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/reading';
import { useAround } from '../../../../parts/content/words/around.js';
import { ContentView } from '../../../../parts/content/view/ContentView.js';
import { LawDetails } from '../../../../parts/law/LawDetails.js';
import { Markdown } from '../../../../parts/markdown/Markdown.js';
import { StanceTag } from '../../../../parts/records/StanceTag.js';
import { today } from '../../../../parts/words/today.js';
import { whenInWords } from '../../../../parts/words/when-in-words.js';
import { WhatIsGood } from './WhatIsGood.js';

/** What an item asks and where it comes from: origin, guidance, what good looks like, the law, the national text. */
export const ItemHead = ({ item }: { item: ResolvedItem }) => {
  const { items } = useAround();
  const isNational = item.placement !== 'local';
  return (
    <>
      <p className="govuk-body app-tags">
        <Tag colour={isNational ? 'teal' : 'orange'}>{isNational ? labels.origin.national : labels.origin.local}</Tag>{' '}
        {isNational && <StanceTag stance={item.stance} />}{' '}
        {item.deferred && <Tag colour="orange">{words.leftToYourForce}</Tag>}
      </p>
      {item.when !== null && !item.applies && (
        <InsetText>{words.youDoNotNeed({ when: whenInWords(item.when, items) })}</InsetText>
      )}
      {item.guidance !== '' && <Markdown>{item.guidance}</Markdown>}
      <WhatIsGood kind={item.kind} />
      <LawDetails ids={item.law} day={today()} />
      {isNational && (
        <SummaryCard title={words.theNationalText}>
          {item.provenance && <p className="govuk-hint">{labels.provenance[item.provenance]}</p>}
          <ContentView content={item.national} />
        </SummaryCard>
      )}
    </>
  );
};
