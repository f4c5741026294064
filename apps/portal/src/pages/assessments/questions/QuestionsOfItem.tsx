import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/questions';
import { useEffect } from 'react';
import { FaultOfPart } from '../../../parts/reading/FaultOfPart.js';
import { lazyPart } from '../../../parts/reading/lazy-part.js';
import { useLatest } from '../../../parts/drafts/useLatest.js';
import { useMay } from '../../../layout/MeProvider.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { AskQuestion } from './AskQuestion.js';
import { isOpen, openFirst } from './question-to-show.js';
import { useQuestions } from './useQuestions.js';

const QuestionThread = lazyPart(async () => (await import('./QuestionThread.js')).QuestionThread, {
  meanwhile: () => null,
});

const counted = (open: number, all: number) => {
  if (all === 0) return words.thereAreNoQuestionsAbout;
  return open === 0 ? words.everyQuestionAboutThisItem : words.open2({ open });
};

interface QuestionsOfItemProps {
  readonly assessmentId: string;
  readonly item: Pick<DocumentItem, 'id' | 'openQuestions'>;
}

/** What was asked about one item, and the way to ask; read again where the item has other open ones than are here. */
export const QuestionsOfItem = ({ assessmentId, item }: QuestionsOfItemProps) => {
  const mayAsk = useMay('ask-question');
  const { questions: all, fault, readAgain } = useQuestions(assessmentId);
  const here = openFirst((all ?? []).filter(({ itemId }) => itemId === item.id));
  const open = here.filter(isOpen).length;
  const isBehind = all !== null && open !== item.openQuestions;
  const latest = useLatest(readAgain);
  useEffect(() => {
    if (isBehind) latest.current();
  }, [isBehind, item.openQuestions, latest]);
  return (
    <section aria-label={words.questionsAboutThisItem}>
      <Heading level={2}>{words.questions}</Heading>
      {fault === null ? (
        <p className="govuk-body" role="status">
          {all === null ? words.loadingQuestions : counted(open, here.length)}
        </p>
      ) : (
        <FaultOfPart fault={fault} onRetry={readAgain} />
      )}
      {here.map((question) => (
        <QuestionThread key={question.id} assessmentId={assessmentId} question={question} headingLevel={3} />
      ))}
      {mayAsk && <AskQuestion assessmentId={assessmentId} itemId={item.id} />}
    </section>
  );
};
