import { InsetText, SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements/clauses';
import { graphql } from '../../../generated/gql.js';
import { BringBackForm } from '../../../parts/acting/BringBackForm.js';
import { limbInWords } from '../../../parts/law/limb-in-words.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { useMay } from '../../../layout/MeProvider.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import type { AgreementToMap, LimbToMap } from './agreement-to-map.js';
import { MappingToRead } from './MappingToRead.js';
import { useLimb } from './useLimb.js';

const EARLIER = graphql(`
  query EarlierMappings($agreementId: ID!, $limbId: ID!) {
    clauseHistory(agreementId: $agreementId, limbId: $limbId) {
      limbId
      version
      earlier {
        version
        verdict
        quotation
        locator
        whyAgain
        accepted {
          by {
            id
            name
          }
          at
          reason
        }
        at
        by {
          id
          name
        }
      }
    }
  }
`);

const BRING_BACK = graphql(`
  mutation BringBackClause($input: BringBackClauseInput!) {
    bringBackClause(input: $input) {
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

interface BringBackClauseProps {
  readonly agreementId: string;
  readonly limbId: string;
  readonly version: number;
  readonly expectedVersion: number;
  readonly of: string;
}

const BringBackClause = ({ of, ...input }: BringBackClauseProps) => {
  const go = useGo();
  const bring = useAct(
    BRING_BACK,
    (data) => data.bringBackClause,
    () => go(paths.mapClause(input.agreementId, input.limbId), words.restoredOf({ of })),
  );
  return <BringBackForm act={bring} onSubmit={bring.submit(() => ({ input }))} of={of} />;
};

const Earlier = ({ agreement, limb }: { agreement: AgreementToMap; limb: LimbToMap }) => {
  const mayMap = useMay('map-clause');
  const of = { agreementId: agreement.id, limbId: limb.id };
  const { data, instead } = usePageQuery(EARLIER, of);
  if (!data) return instead;
  const { version: expectedVersion, earlier } = data.clauseHistory ?? { version: 0, earlier: [] };
  return (
    <Page
      title={words.earlierVersionsOfLimb({ limb: limbInWords(limb) })}
      caption={agreement.title}
      back={{ href: paths.mapClause(agreement.id, limb.id), text: words.backToTheClause }}
    >
      {earlier.length === 0 && <InsetText>{words.thereAreNoEarlierVersions}</InsetText>}
      {earlier.length > 0 && <p className="govuk-body">{words.theLatestIsFirstIf}</p>}
      {earlier.map((mapping) => (
        <SummaryCard
          key={mapping.version}
          title={words.savedByByMappingAt({ by: mapping.by.name, mappingAt: mapping.at })}
        >
          <MappingToRead mapping={mapping} />
          {mayMap && (
            <BringBackClause
              {...of}
              version={mapping.version}
              expectedVersion={expectedVersion}
              of={words.theVersionSaved({ by: mapping.by.name, mappingAt: mapping.at })}
            />
          )}
        </SummaryCard>
      ))}
    </Page>
  );
};

/** Everything that was said of one limb before, each of which can be brought back. */
export const EarlierMappingsPage = ({ agreementId, limbId }: { agreementId: string; limbId: string }) => {
  const { found, instead } = useLimb(agreementId, limbId);
  return found ? <Earlier {...found} /> : instead;
};
