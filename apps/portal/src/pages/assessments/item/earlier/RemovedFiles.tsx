import type { Instant } from '@countersign/domain/kernel';
import { Heading, SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/earlier';
import { graphql } from '../../../../generated/gql.js';
import { BringBackForm } from '../../../../parts/acting/BringBackForm.js';
import { sizeInWords } from '../../../../parts/files/size-in-words.js';
import { Hash } from '../../../../parts/words/Hash.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import { DownloadEvidence } from '../../evidence/DownloadEvidence.js';

const BRING_BACK = graphql(`
  mutation BringBackEvidence($input: BringBackEvidenceInput!) {
    bringBackEvidence(input: $input) {
      __typename
      ... on AnswerSaved {
        assessment {
          id
          hash
        }
      }
      ...RefusalNotice
    }
  }
`);

interface RemovedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly hash: string;
  readonly removedBy: { readonly name: string };
  readonly removedAt: Instant;
}

interface RemovedFilesProps {
  readonly assessmentId: string;
  readonly itemId: string;
  readonly files: readonly RemovedFile[];
  readonly mayBringBack: boolean;
}

const BringBackFile = ({
  itemId,
  of,
  ...input
}: {
  itemId: string;
  of: string;
  assessmentId: string;
  fileId: string;
}) => {
  const go = useGo();
  const bring = useAct(
    BRING_BACK,
    (data) => data.bringBackEvidence,
    () => go(paths.assessmentItem(input.assessmentId, itemId), words.restoredOf({ of })),
  );
  return <BringBackForm act={bring} onSubmit={bring.submit(() => ({ input }))} of={of} />;
};

/** The files that were held with an item and were taken out: their bytes are kept, and they can be held with it again. */
export const RemovedFiles = ({ assessmentId, itemId, files, mayBringBack }: RemovedFilesProps) =>
  files.length > 0 && (
    <>
      <Heading level={2}>{words.removedFiles}</Heading>
      {files.map(({ id, name, size, hash, removedBy, removedAt }) => (
        <SummaryCard key={id} title={name}>
          <p className="govuk-hint">
            {words.sizeRemovedByRemoved({
              size: sizeInWords(size),
              removedBy: removedBy.name,
              removedAt,
              hash: <Hash>{hash}</Hash>,
            })}
          </p>
          <DownloadEvidence fileId={id} name={name} />
          {mayBringBack && <BringBackFile {...{ assessmentId, itemId }} fileId={id} of={name} />}
        </SummaryCard>
      ))}
    </>
  );
