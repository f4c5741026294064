import { Button } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/evidence';
import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/acting/ActNotice.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { useReadAgain } from '../../../parts/reading/useReadAgain.js';

const REMOVE = graphql(`
  mutation RemoveEvidence($input: RemoveEvidenceInput!) {
    removeEvidence(input: $input) {
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

interface RemoveFileFormProps {
  readonly assessmentId: string;
  readonly fileId: string;
}

/** Takes a file away from its item; its bytes are kept, and it can be brought back. */
export const RemoveFileForm = ({ assessmentId, fileId }: RemoveFileFormProps) => {
  const readAgain = useReadAgain();
  const remove = useAct(REMOVE, (data) => data.removeEvidence, readAgain);
  return (
    <>
      <ActNotice act={remove} />
      <p className="govuk-body">{words.thisItemWillNoLonger}</p>
      <form onSubmit={remove.submit(() => ({ input: { assessmentId, fileId } }))}>
        <Button variant="warning">{words.removeTheFile}</Button>
      </form>
    </>
  );
};
