import { ico3x3 } from '@countersign/catalogue';
import { Button, InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/releases';
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
    ({ assessment }) => go(paths.assessment(assessment.id), words.youCanNowWrite),
  );
  return (
    <InsetText>
      <ActNotice act={fork} />
      <p className="govuk-body">{words.yourForceStartsItsOwn}</p>
      <form onSubmit={fork.submit(() => ({ input: { releaseId, matrixId } }))}>
        <MatrixChoice value={matrixId} error={fieldError(fork, 'matrixId')} onChange={setMatrixId} />
        <Button>{words.startOurAssessment}</Button>
      </form>
    </InsetText>
  );
};
