import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { processorById } from '../../parts/words/services.js';
import { Hash } from '../../parts/words/Hash.js';
import { dayInWords } from '../../parts/words/in-words.js';
import { BindingTag } from '../../parts/law/BindingTag.js';
import { InspectedClauses } from './InspectedClauses.js';

const FORCE = graphql(`
  fragment InspectedAgreements_force on InspectedForce {
    agreements {
      id
      title
      processor
      parties
      effectiveFrom
      effectiveUntil
      inForce
      fileHash
      binding
      counterparty {
        reason
        fileName
        fileHash
      }
      metCount
      ...InspectedClauses_agreement
    }
  }
`);

export const InspectedAgreements = ({ force }: { force: FragmentType<typeof FORCE> }) => {
  const { agreements } = readFragment(FORCE, force);
  if (agreements.length === 0) return <p className="govuk-body">{words.theForceHasNoAgreement}</p>;
  return agreements.map((agreement) => (
    <div key={agreement.id}>
      <SummaryList
        card={{ title: agreement.title, headingLevel: 3 }}
        rows={[
          { key: words.processor, value: processorById(agreement.processor)?.name ?? agreement.processor },
          { key: words.parties, value: agreement.parties.join('; ') },
          { key: words.bindsTheProcessor, value: <BindingTag binding={agreement.binding} /> },
          ...(agreement.counterparty
            ? [{ key: words.whyAnotherPartyBindsIt, value: agreement.counterparty.reason }]
            : []),
          { key: words.from, value: dayInWords(agreement.effectiveFrom) },
          {
            key: words.until,
            value: agreement.effectiveUntil === null ? words.noEnd : dayInWords(agreement.effectiveUntil),
          },
          { key: words.inForceToday, value: agreement.inForce ? words.yes : words.no },
          { key: words.clausesMet, value: agreement.metCount },
          { key: words.hashOfTheFile, value: <Hash>{agreement.fileHash}</Hash> },
        ]}
      />
      <InspectedClauses agreement={agreement} />
    </div>
  ));
};
