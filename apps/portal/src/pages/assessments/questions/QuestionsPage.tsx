import { Heading, InsetText } from '@countersign/ui';
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
    { title: 'Open', some: questions.filter(isOpen) },
    { title: 'Resolved', some: questions.filter((question) => !isOpen(question)) },
  ];
  return (
    <Page
      title="Questions"
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: 'Back to the assessment' }}
    >
      <p className="govuk-body">
        The assessment cannot be handed in while a question is open. Whoever asked, or the data protection officer, says
        that it is answered.
      </p>
      {questions.length === 0 && (
        <InsetText>Nobody has asked anything yet. Open any item to ask a question about it.</InsetText>
      )}
      {groups.map(
        ({ title, some }) =>
          some.length > 0 && (
            <section key={title} aria-label={`${title} questions`}>
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
