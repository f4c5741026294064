import { Button, Heading, InsetText, SummaryList, Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements';
import { graphql } from '../../generated/gql.js';
import type { ProcessorAgreements_AgreementFragment } from '../../generated/graphql.js';
import { useMay } from '../../layout/MeProvider.js';
import { paths } from '../../browser/paths.js';
import { inService, type ServiceToShow } from '../../parts/words/services.js';
import { BindingTag } from '../../parts/law/BindingTag.js';
import { mappedInWords, progressOfMapping } from './clauses/agreement-state.js';
import { periodInWords } from './period-in-words.js';
import { ProcessorFacts } from './ProcessorFacts.js';

export const AGREEMENT_OF_PROCESSOR = graphql(`
  fragment ProcessorAgreements_agreement on Agreement {
    id
    processor
    title
    parties
    effectiveFrom
    effectiveUntil
    inForce
    binding
    limbs {
      id
      required
      standing
    }
  }
`);

interface ProcessorAgreementsProps {
  readonly processor: string;
  readonly processorId: string;
  readonly service: ServiceToShow;
  readonly agreements: readonly ProcessorAgreements_AgreementFragment[];
}

const missing = (open: number) => (open === 0 ? words.nothingEveryClause : words.requiredClausesAreNotMet({ open }));

/** What is held with one processor; with none held, what that means and the way to record one. */
export const ProcessorAgreements = ({ processor, processorId, service, agreements }: ProcessorAgreementsProps) => {
  const mayRecord = useMay('record-agreement');
  return (
    <>
      <Heading level={2}>{processor}</Heading>
      <ProcessorFacts processorId={processorId} service={service} />
      {agreements.length === 0 && <InsetText>{words.yourForceHasNoAgreement({ processor })}</InsetText>}
      {agreements.map((agreement) => {
        const progress = progressOfMapping(agreement.limbs);
        return (
          <SummaryList
            key={agreement.id}
            card={{
              title: agreement.title,
              headingLevel: 3,
              actions: [{ href: paths.agreement(agreement.id), text: words.open }],
            }}
            rows={[
              {
                key: words.inForce,
                value: agreement.inForce ? (
                  <Tag colour="green">{words.inForce}</Tag>
                ) : (
                  <Tag colour="red">{words.notInForce}</Tag>
                ),
              },
              { key: words.period, value: periodInWords(agreement.effectiveFrom, agreement.effectiveUntil) },
              { key: words.parties, value: agreement.parties.join(', ') },
              { key: words.bindsTheProcessor, value: <BindingTag binding={agreement.binding} /> },
              { key: words.clauses, value: mappedInWords(progress) },
              { key: words.stillMissing, value: missing(progress.open) },
            ]}
          />
        );
      })}
      {mayRecord && (
        <Button
          href={inService(paths.recordAgreement(processorId), service.id)}
          variant={agreements.length === 0 ? 'primary' : 'secondary'}
        >
          {agreements.length === 0
            ? words.recordTheAgreementWithProcessor({ processor })
            : words.recordAnotherAgreementWithProcessor({ processor })}
        </Button>
      )}
    </>
  );
};
