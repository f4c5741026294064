import { InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements';
import { graphql, readFragment } from '../../generated/index.js';
import { useService } from '../../parts/reading/useService.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { paths } from '../../browser/paths.js';
import { ChooseService } from '../../parts/page/ChooseService.js';
import { Page } from '../../parts/page/Page.js';
import { AGREEMENT_OF_PROCESSOR, ProcessorAgreements } from './ProcessorAgreements.js';
import { processorsOf } from './processors-of.js';

const AGREEMENTS = graphql(`
  query Agreements($serviceId: ID!) {
    agreements(serviceId: $serviceId) {
      id
      ...ProcessorAgreements_agreement
    }
  }
`);

/** What the force holds with each processor of the service, and what is missing. */
export const AgreementsPage = () => {
  const service = useService();
  const { data, instead } = usePageQuery(AGREEMENTS, { serviceId: service.id });
  if (!data) return instead;
  const agreements = data.agreements.map((agreement) => readFragment(AGREEMENT_OF_PROCESSOR, agreement));
  const listed = processorsOf(service, agreements);
  return (
    <Page title={words.agreementsWithProcessors} caption={service.name}>
      <ChooseService href={paths.agreements} chosen={service.id} />
      <InsetText>{words.yourForceNeedsItsOwn}</InsetText>
      {listed.map((id) => (
        <ProcessorAgreements
          key={id}
          processor={service.processors.find((one) => one.id === id)?.name ?? id}
          processorId={id}
          service={service}
          agreements={agreements.filter((agreement) => agreement.processor === id)}
        />
      ))}
    </Page>
  );
};
