import * as words from '@countersign/words/portal/pages/agreements/clauses';
import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/acting/ActNotice.js';
import { ReasonForm } from '../../../parts/acting/ReasonForm.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import { useMe } from '../../../layout/MeProvider.js';
import { NotNowPage } from '../../../instead/NotNowPage.js';
import type { AgreementToMap, LimbToMap } from './agreement-to-map.js';
import { ClauseHead } from './ClauseHead.js';
import { limbInWords } from '../../../parts/law/limb-in-words.js';
import { MappingToRead } from './MappingToRead.js';
import { useLimb } from './useLimb.js';

const ACCEPT = graphql(`
  mutation AcceptClauseWords($input: AcceptClauseWordsInput!) {
    acceptClauseWords(input: $input) {
      __typename
      ... on AgreementSaved {
        agreement {
          id
        }
      }
      ...RefusalNotice
    }
  }
`);

interface AcceptWordsProps {
  readonly agreement: AgreementToMap;
  readonly limb: LimbToMap;
}

const AcceptWords = ({ agreement, limb }: AcceptWordsProps) => {
  const go = useGo();
  const { person } = useMe();
  const clause = paths.mapClause(agreement.id, limb.id);
  const accept = useAct(
    ACCEPT,
    (data) => data.acceptClauseWords,
    () => go(clause, words.reasonRecordedTheseWordsNow),
  );
  const page = {
    title: words.whyTheseWordsMeetPart,
    caption: limbInWords(limb),
    back: { href: clause, text: words.backToTheClause },
  };
  if (limb.standing !== 'other-regime') return <NotNowPage {...page} because={words.noReasonIsAskedFor} />;
  if (limb.mapping?.by.id === person.id) return <NotNowPage {...page} because={words.youMappedThisClause} />;
  return (
    <Page {...page}>
      <ActNotice act={accept} />
      <ClauseHead agreementId={agreement.id} limb={limb} isOfReason />
      <MappingToRead mapping={limb.mapping} />
      <ReasonForm
        name={`words.${agreement.id}.${limb.id}`}
        label={words.whyTheseWordsMeetPart3}
        button={words.recordTheReason}
        cancel={{ href: clause, text: words.cancel }}
        act={accept}
        onSend={(reason) =>
          void accept.send({
            input: {
              agreementId: agreement.id,
              limbId: limb.id,
              expectedVersion: limb.mapping?.version ?? 0,
              reason,
            },
          })
        }
      />
    </Page>
  );
};

/** A second person's reason why words that name only the UK GDPR meet a limb of Part 3. */
export const AcceptWordsPage = ({ agreementId, limbId }: { agreementId: string; limbId: string }) => {
  const { found, instead } = useLimb(agreementId, limbId);
  return found ? <AcceptWords {...found} /> : instead;
};
