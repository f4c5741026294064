import { useQuery } from '@apollo/client/react';
import { graphql, readFragment } from '../../../generated/index.js';
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

/** The questions of an assessment for a part of a page; null while they are not there. */
export const useQuestions = (assessmentId: string): readonly QuestionToShow[] | null => {
  const { data } = useQuery(QUESTIONS, { variables: { id: assessmentId } });
  return data?.assessment ? readFragment(QUESTION_TO_SHOW, data.assessment.questions) : null;
};
