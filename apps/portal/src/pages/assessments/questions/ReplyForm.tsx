import { fieldLimits } from '@countersign/domain/document/words';
import { Button, CharacterCount } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/questions';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { useAct } from '../../../parts/acting/useAct.js';
import type { Draft } from '../../../parts/drafts/useDraft.js';

const REPLY = graphql(`
  mutation ReplyToQuestion($input: ReplyToQuestionInput!) {
    replyToQuestion(input: $input) {
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

interface ReplyFormProps {
  readonly assessmentId: string;
  readonly questionId: string;
  readonly draft: Draft<{ readonly text: string }>;
}

/** A reply to a question that is open. */
export const ReplyForm = ({ assessmentId, questionId, draft }: ReplyFormProps) => {
  const reply = useAct(
    REPLY,
    (data) => data.replyToQuestion,
    () => draft.discard(),
  );
  const id = `reply-${questionId}`;
  return (
    <>
      <BroughtBack draft={draft} />
      <ActNotice act={reply} inputFor={() => id} />
      <form noValidate onSubmit={reply.submit(() => ({ input: { assessmentId, questionId, text: draft.value.text } }))}>
        <CharacterCount
          id={id}
          label={words.yourReply}
          labelSize="s"
          rows={3}
          maxLength={fieldLimits.text}
          threshold={75}
          value={draft.value.text}
          error={fieldError(reply, 'text')}
          onChange={(event) => draft.change({ text: event.target.value })}
        />
        <Button variant="secondary">{words.sendTheReply}</Button>
      </form>
    </>
  );
};
