import { Heading } from '@countersign/ui';
import { FaultOfPart } from '../../../parts/FaultOfPart.js';
import { useMay } from '../../../shell/MeProvider.js';
import { AskQuestion } from './AskQuestion.js';
import { isOpen, openFirst } from './question-to-show.js';
import { QuestionThread } from './QuestionThread.js';
import { useQuestions } from './useQuestions.js';

const counted = (open: number, all: number) => {
  if (all === 0) return 'Nobody has asked anything about this item.';
  return open === 0 ? 'Every question about this item is resolved.' : `${open} open.`;
};

/** What was asked about one item, and the way to ask. */
export const QuestionsOfItem = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const mayAsk = useMay('ask-question');
  const { questions: all, fault, readAgain } = useQuestions(assessmentId);
  const here = openFirst((all ?? []).filter((question) => question.itemId === itemId));
  return (
    <section aria-label="Questions about this item">
      <Heading level={2}>Questions</Heading>
      {fault === null ? (
        <p className="govuk-body" role="status">
          {all === null ? 'Looking for questions.' : counted(here.filter(isOpen).length, here.length)}
        </p>
      ) : (
        <FaultOfPart fault={fault} onRetry={readAgain} />
      )}
      {here.map((question) => (
        <QuestionThread key={question.id} assessmentId={assessmentId} question={question} headingLevel={3} />
      ))}
      {mayAsk && <AskQuestion assessmentId={assessmentId} itemId={itemId} />}
    </section>
  );
};
