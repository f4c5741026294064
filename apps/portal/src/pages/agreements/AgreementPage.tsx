import { Button, ButtonGroup, Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements';
import { graphql, readFragment } from '../../generated/index.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { useMay } from '../../layout/MeProvider.js';
import { inService, processorById } from '../../parts/words/services.js';
import { Download } from '../../parts/files/Download.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { AgreementFacts } from './AgreementFacts.js';
import { mappedInWords, nextToMap, progressOfMapping } from './clauses/agreement-state.js';
import { CLAUSES, ClauseTasks } from './clauses/ClauseTasks.js';
import { agreementFile, counterpartyFile } from './files-of-agreement.js';

const AGREEMENT = graphql(`
  query Agreement($id: ID!) {
    agreement(id: $id) {
      id
      title
      processor
      serviceId
      fileName
      counterparty {
        fileName
      }
      ...AgreementFacts_agreement
      ...ClauseTasks_agreement
    }
  }
`);

/** One agreement: what it is, its file, and every clause that the law asks for. */
export const AgreementPage = ({ agreementId }: { agreementId: string }) => {
  const mayMap = useMay('map-clause');
  const { data, instead } = usePageQuery(AGREEMENT, { id: agreementId });
  if (!data) return instead;
  const { agreement } = data;
  const read = readFragment(CLAUSES, agreement);
  if (!agreement || !read) return <NotFoundPage />;
  const next = nextToMap(read.limbs, null);
  return (
    <Page
      title={agreement.title}
      caption={words.agreementWithProcessor({
        processor: processorById(agreement.processor)?.name ?? agreement.processor,
      })}
      back={{ href: inService(paths.agreements, agreement.serviceId), text: words.allAgreements }}
    >
      <AgreementFacts agreement={agreement} />
      <Download file={agreementFile(agreement.id)}>{words.downloadFileName({ fileName: agreement.fileName })}</Download>
      {agreement.counterparty && (
        <Download file={counterpartyFile(agreement.id)}>
          {words.downloadFileName({ fileName: agreement.counterparty.fileName })}
        </Download>
      )}
      <Heading level={2}>
        {words.clausesMappedInWords({ mappedInWords: mappedInWords(progressOfMapping(read.limbs)) })}
      </Heading>
      <p className="govuk-body">{words.aClauseIsMetWhen}</p>
      {mayMap && next && (
        <ButtonGroup>
          <Button href={paths.mapClause(agreement.id, next.id)}>{words.mapTheNextClause}</Button>
        </ButtonGroup>
      )}
      <ClauseTasks agreement={read} />
    </Page>
  );
};
