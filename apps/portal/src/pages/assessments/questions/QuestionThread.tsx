import type { Instant } from '@countersign/domain/kernel';
import { Heading, Link, Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/questions';
import type { ReactNode } from 'react';
import { When } from '../../../parts/words/When.js';
import { useMay } from '../../../layout/MeProvider.js';
import { isOpen, type QuestionToShow } from './question-to-show.js';
import { Reply } from './Reply.js';
import { ResolveQuestion } from './ResolveQuestion.js';

interface QuestionThreadProps {
  readonly assessmentId: string;
  readonly question: QuestionToShow;
  readonly headingLevel: 3 | 4;
  /** Where the item is that it is about; left out on the page of the item itself. */
  readonly itemHref?: string | undefined;
}

const Said = ({ by, at, children }: { by: string; at: Instant; children: ReactNode }) => (
  <>
    <p className="govuk-body app-preserve-lines govuk-!-margin-bottom-1">{children}</p>
    <p className="govuk-hint">
      {by}, <When at={at} />
    </p>
  </>
);

/** A question, what was replied, and the way to reply or to resolve it while it is open. */
export const QuestionThread = ({ assessmentId, question, headingLevel, itemHref }: QuestionThreadProps) => {
  const mayReply = useMay('reply-to-question');
  const open = isOpen(question);
  return (
    <article className="app-thread" aria-labelledby={`question-${question.id}`}>
      <Heading level={headingLevel} size="s" id={`question-${question.id}`}>
        {itemHref === undefined ? words.questionByAskedBy({ askedBy: question.askedBy.name }) : question.itemTitle}{' '}
        <Tag colour={open ? 'orange' : 'green'}>{open ? words.open : words.resolved}</Tag>
      </Heading>
      <Said by={question.askedBy.name} at={question.askedAt}>
        {question.text}
      </Said>
      {question.replies.length > 0 && (
        <ul className="govuk-list app-thread__replies" aria-label={words.replies}>
          {question.replies.map(({ id, text, by, at }) => (
            <li key={id}>
              <Said by={by.name} at={at}>
                {text}
              </Said>
            </li>
          ))}
        </ul>
      )}
      {question.resolvedBy && question.resolvedAt && (
        <p className="govuk-body">
          {words.resolvedByResolvedByWhen({
            resolvedBy: question.resolvedBy.name,
            when: <When at={question.resolvedAt} />,
          })}
        </p>
      )}
      {itemHref !== undefined && (
        <p className="govuk-body">
          <Link href={itemHref}>{words.goToItemTitle({ itemTitle: question.itemTitle })}</Link>
        </p>
      )}
      {open && mayReply && <Reply assessmentId={assessmentId} questionId={question.id} />}
      {open && question.mayResolve && <ResolveQuestion assessmentId={assessmentId} questionId={question.id} />}
    </article>
  );
};
