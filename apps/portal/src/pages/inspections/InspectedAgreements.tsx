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
          { key: 'Processor', value: processorById(agreement.processor)?.name ?? agreement.processor },
          { key: 'Parties', value: agreement.parties.join('; ') },
          { key: 'Binds the processor', value: <BindingTag binding={agreement.binding} /> },
          ...(agreement.counterparty
            ? [{ key: 'Why another party binds it', value: agreement.counterparty.reason }]
            : []),
          { key: 'From', value: dayInWords(agreement.effectiveFrom) },
          {
            key: 'Until',
            value: agreement.effectiveUntil === null ? words.noEnd : dayInWords(agreement.effectiveUntil),
          },
          { key: 'In force today', value: agreement.inForce ? words.yes : words.no },
          { key: 'Clauses met', value: agreement.metCount },
          { key: 'Hash of the file', value: <Hash>{agreement.fileHash}</Hash> },
        ]}
      />
      <InspectedClauses agreement={agreement} />
    </div>
  ));
};
