import { Heading, InsetText, Link, SummaryCard, Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements/clauses';
import { Text } from '../../../parts/content/view/Text.js';
import { LawList } from '../../../parts/law/LawList.js';
import { today } from '../../../parts/words/today.js';
import { paths } from '../../../browser/paths.js';
import { When } from '../../../parts/words/When.js';
import type { LimbToMap } from './agreement-to-map.js';
import { StandingTag } from './ClauseTasks.js';
import { StandingNotice } from './StandingNotice.js';

interface ClauseHeadProps {
  readonly agreementId: string;
  readonly limb: LimbToMap;
  /** Whether it stands on the page of the second person's reason, which leads nowhere else. */
  readonly isOfReason?: boolean;
}

/** What a clause must say under one regime, where the law asks for it, how it stands and who mapped it last. */
export const ClauseHead = ({ agreementId, limb, isOfReason = false }: ClauseHeadProps) => (
  <>
    <p className="govuk-body app-tags">
      <StandingTag standing={limb.standing} verdict={limb.mapping?.verdict ?? null} />
      {!limb.required && <Tag colour="grey">{words.notRequired}</Tag>}
    </p>
    {limb.mapping && (
      <p className="govuk-body-s" role="status">
        {words.savedByByWhen({ by: limb.mapping.by.name, when: <When at={limb.mapping.at} /> })}
        {limb.mapping.version > 1 && (
          <>
            {' '}
            <Link href={paths.clauseHistory(agreementId, limb.id)}>{words.earlierVersionsOfThisClause}</Link>
          </>
        )}
      </p>
    )}
    <StandingNotice agreementId={agreementId} limb={limb} isOfReason={isOfReason} />
    {limb.templateText !== '' && (
      <SummaryCard title={words.whatTheAgreementMustSay}>
        <Text>{limb.templateText}</Text>
      </SummaryCard>
    )}
    {limb.note !== '' && <InsetText>{limb.note}</InsetText>}
    <Heading level={2}>{words.whatTheLawRequires}</Heading>
    <LawList ids={[limb.provision]} day={today()} />
  </>
);
