import { useQuery } from '@apollo/client/react';
import { graphql, readFragment } from '../../../generated/index.js';
import { faultOf, type Fault } from '../../../parts/reading/fault.js';
import { QUESTION_TO_SHOW, type QuestionToShow } from './question-to-show.js';

const QUESTIONS = graphql(`
  query QuestionsBeside($id: ID!) {
    assessment(id: $id) {
      id
      questions {
        ...QuestionToShow
      }
    }
  }
`);

interface Questions {
  /** Null while they are not there. */
  readonly questions: readonly QuestionToShow[] | null;
  /** Why they could not be read; null where they could. */
  readonly fault: Fault | null;
  readonly readAgain: () => void;
}

/** The questions of an assessment for a part of a page. */
export const useQuestions = (assessmentId: string): Questions => {
  const { data, error, refetch } = useQuery(QUESTIONS, { variables: { id: assessmentId } });
  return {
    questions: data?.assessment ? readFragment(QUESTION_TO_SHOW, data.assessment.questions) : null,
    fault: error ? faultOf(error) : null,
    readAgain: () => void refetch().catch(() => undefined),
  };
};
