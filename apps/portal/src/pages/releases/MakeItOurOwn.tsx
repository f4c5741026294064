import { ico3x3 } from '@countersign/catalogue';
import { Button, InsetText } from '@countersign/ui';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ActNotice, fieldError } from '../../parts/acting/ActNotice.js';
import { useAct } from '../../parts/acting/useAct.js';
import { paths } from '../../browser/paths.js';
import { useGo } from '../../browser/useGo.js';
import { MatrixChoice } from './MatrixChoice.js';

const FORK = graphql(`
  mutation ForkRelease($input: ForkReleaseInput!) {
    forkRelease(input: $input) {
      __typename
      ... on ReleaseForked {
        assessment {
          id
        }
      }
      ...RefusalNotice
    }
  }
`);

/** The start of a force's own assessment. */
export const MakeItOurOwn = ({ releaseId }: { releaseId: string }) => {
  const go = useGo();
  const [matrixId, setMatrixId] = useState<string>(ico3x3.id);
  const fork = useAct(
    FORK,
    (data) => data.forkRelease,
    ({ assessment }) => go(paths.assessment(assessment.id), 'This assessment is now yours to write.'),
  );
  return (
    <InsetText>
      <ActNotice act={fork} />
      <p className="govuk-body">
        Your force starts its own assessment from this text. You then take a stance on every national item, and answer
        what only your force can know. A copy that nobody touched cannot be signed.
      </p>
      <form onSubmit={fork.submit(() => ({ input: { releaseId, matrixId } }))}>
        <MatrixChoice value={matrixId} error={fieldError(fork, 'matrixId')} onChange={setMatrixId} />
        <Button>Make it our own</Button>
      </form>
    </InsetText>
  );
};
