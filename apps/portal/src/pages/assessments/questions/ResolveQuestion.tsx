import { Button } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/questions';
import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/acting/ActNotice.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { useReadAgain } from '../../../parts/reading/useReadAgain.js';

const RESOLVE = graphql(`
  mutation ResolveQuestion($input: ResolveQuestionInput!) {
    resolveQuestion(input: $input) {
      __typename
      ... on QuestionSaved {
        question {
          ...QuestionToShow
        }
      }
      ...RefusalNotice
    }
  }
`);

/** That a question is answered: said by whoever asked it, or by the data protection officer. */
export const ResolveQuestion = ({ assessmentId, questionId }: { assessmentId: string; questionId: string }) => {
  const readAgain = useReadAgain();
  const resolve = useAct(RESOLVE, (data) => data.resolveQuestion, readAgain);
  return (
    <form onSubmit={resolve.submit(() => ({ input: { assessmentId, questionId } }))}>
      <ActNotice act={resolve} />
      <Button variant="secondary">{words.markAsAnswered}</Button>
    </form>
  );
};
