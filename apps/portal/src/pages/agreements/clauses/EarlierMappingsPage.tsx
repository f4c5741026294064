import { InsetText, SummaryCard } from '@countersign/ui';
import { graphql } from '../../../generated/gql.js';
import { BringBackForm } from '../../../parts/acting/BringBackForm.js';
import { inWords } from '../../../parts/words/in-words.js';
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
    () => go(paths.mapClause(input.agreementId, input.limbId), `Brought back: ${of}`),
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
      title={`Earlier words for ${limbInWords(limb)}`}
      caption={agreement.title}
      back={{ href: paths.mapClause(agreement.id, limb.id), text: 'Back to the clause' }}
    >
      {earlier.length === 0 && <InsetText>Nothing that was saved here has been replaced.</InsetText>}
      {earlier.length > 0 && (
        <p className="govuk-body">
          The latest comes first. If you bring one back, it is saved over the words that stand now, and you can bring
          those back in turn. A second person’s reason does not come back: it is given anew.
        </p>
      )}
      {earlier.map((mapping) => (
        <SummaryCard key={mapping.version} title={`Saved by ${mapping.by.name}, ${inWords(mapping.at)}`}>
          <MappingToRead mapping={mapping} />
          {mayMap && (
            <BringBackClause
              {...of}
              version={mapping.version}
              expectedVersion={expectedVersion}
              of={`what ${mapping.by.name} saved, ${inWords(mapping.at)}`}
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
