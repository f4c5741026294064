import { labels } from '@countersign/catalogue';
import type { ResolvedItem } from '@countersign/domain';
import { SummaryCard, Tag } from '@countersign/ui';
import { ContentView } from '../../../parts/content/ContentView.js';
import { LawDetails } from '../../../parts/LawDetails.js';
import { StanceTag } from '../../../parts/StanceTag.js';
import { today } from '../../../parts/today.js';

/** What an item asks and where it comes from: origin, guidance, the national text with its provenance, the law. */
export const ItemHead = ({ item }: { item: ResolvedItem }) => {
  const isNational = item.placement !== 'local';
  return (
    <>
      <p className="govuk-body app-tags">
        <Tag colour={isNational ? 'teal' : 'orange'}>{isNational ? labels.origin.national : labels.origin.local}</Tag>{' '}
        {isNational && <StanceTag stance={item.stance} />}{' '}
        {item.deferred && <Tag colour="orange">Left to you by the template</Tag>}
      </p>
      {item.guidance !== '' && <p className="govuk-body">{item.guidance}</p>}
      <LawDetails ids={item.law} day={today()} />
      {isNational && (
        <SummaryCard title="The national text">
          {item.provenance && <p className="govuk-hint">{labels.provenance[item.provenance]}</p>}
          <ContentView content={item.national} />
        </SummaryCard>
      )}
    </>
  );
};
