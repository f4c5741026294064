import { SummaryList, Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { Hash } from '../../parts/words/Hash.js';
import { When } from '../../parts/words/When.js';
import { BindingTag } from '../../parts/law/BindingTag.js';
import { periodInWords } from './period-in-words.js';
import { sizeInWords } from '../../parts/files/size-in-words.js';

const AGREEMENT = graphql(`
  fragment AgreementFacts_agreement on Agreement {
    id
    parties
    effectiveFrom
    effectiveUntil
    inForce
    fileName
    fileSize
    fileHash
    binding
    counterparty {
      reason
      fileName
      fileHash
    }
    recordedAt
    recordedBy {
      id
      name
    }
  }
`);

export const AgreementFacts = ({ agreement }: { agreement: FragmentType<typeof AGREEMENT> }) => {
  const read = readFragment(AGREEMENT, agreement);
  return (
    <SummaryList
      rows={[
        {
          key: words.inForce,
          value: read.inForce ? <Tag colour="green">{words.inForce}</Tag> : <Tag colour="red">{words.notInForce}</Tag>,
        },
        { key: words.period, value: periodInWords(read.effectiveFrom, read.effectiveUntil) },
        { key: words.parties, value: read.parties.join(', ') },
        { key: words.bindsTheProcessor, value: <BindingTag binding={read.binding} /> },
        ...(read.counterparty
          ? [
              { key: words.whyAnotherPartyBindsIt, value: read.counterparty.reason },
              { key: words.supportingDocument, value: read.counterparty.fileName },
              { key: words.hashOfTheSupportingDocument, value: <Hash>{read.counterparty.fileHash}</Hash> },
            ]
          : []),
        {
          key: words.recorded,
          value: (
            <>
              {words.recordedByRecordedByWhen({
                recordedBy: read.recordedBy.name,
                when: <When at={read.recordedAt} />,
              })}
            </>
          ),
        },
        { key: words.file, value: `${read.fileName}, ${sizeInWords(read.fileSize)}` },
        { key: words.hashOfTheFile, value: <Hash>{read.fileHash}</Hash> },
      ]}
    />
  );
};
