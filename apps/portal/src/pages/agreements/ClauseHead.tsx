import { Heading, InsetText, SummaryCard, Tag } from '@countersign/ui';
import { Text } from '../../parts/content/Text.js';
import { LawList } from '../../parts/LawList.js';
import { today } from '../../parts/today.js';
import { When } from '../../parts/When.js';
import type { ClauseToMap } from './agreement-to-map.js';
import { VerdictTag } from './ClauseTasks.js';

/** What a clause must say, where the law asks for it, and who mapped it last. */
export const ClauseHead = ({ clause }: { clause: ClauseToMap }) => (
  <>
    <p className="govuk-body app-tags">
      <VerdictTag verdict={clause.mapping?.verdict ?? null} />
      {!clause.required && <Tag colour="grey">Not required</Tag>}
    </p>
    {clause.mapping && (
      <p className="govuk-body-s" role="status">
        Saved by {clause.mapping.by.name}, <When at={clause.mapping.at} />.
      </p>
    )}
    {clause.templateText !== '' && (
      <SummaryCard title="What the clause must say">
        <Text>{clause.templateText}</Text>
      </SummaryCard>
    )}
    {clause.note !== '' && <InsetText>{clause.note}</InsetText>}
    <Heading level={2}>What the law asks</Heading>
    <LawList ids={[clause.part3, clause.ukGdpr].filter((law) => law !== null)} day={today()} />
  </>
);
