import { Heading, InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/questions';
import { graphql, readFragment } from '../../../generated/index.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { isOpen, openFirst, QUESTION_TO_SHOW } from './question-to-show.js';
import { QuestionThread } from './QuestionThread.js';

const QUESTIONS = graphql(`
  query AssessmentQuestions($id: ID!) {
    assessment(id: $id) {
      id
      title
      questions {
        ...QuestionToShow
      }
    }
  }
`);

/** Every question about an assessment, the open ones first. */
export const QuestionsPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead } = usePageQuery(QUESTIONS, { id: assessmentId });
  if (!data) return instead;
  const { assessment } = data;
  if (assessment === null) return <NotFoundPage />;
  const questions = openFirst(readFragment(QUESTION_TO_SHOW, assessment.questions));
  const groups = [
    { title: words.open, some: questions.filter(isOpen) },
    { title: words.resolved, some: questions.filter((question) => !isOpen(question)) },
  ];
  return (
    <Page
      title={words.questions}
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      <p className="govuk-body">{words.theAssessmentCannotBeHanded}</p>
      {questions.length === 0 && <InsetText>{words.thereAreNoQuestionsYet}</InsetText>}
      {groups.map(
        ({ title, some }) =>
          some.length > 0 && (
            <section key={title} aria-label={words.titleQuestions({ title })}>
              <Heading level={2}>
                {title} ({some.length})
              </Heading>
              {some.map((question) => (
                <QuestionThread
                  key={question.id}
                  assessmentId={assessmentId}
                  question={question}
                  headingLevel={3}
                  itemHref={paths.assessmentItem(assessmentId, question.itemId)}
                />
              ))}
            </section>
          ),
      )}
    </Page>
  );
};
