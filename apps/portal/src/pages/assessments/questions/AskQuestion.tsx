import { fieldLimits } from '@countersign/domain/document/words';
import { Button, CharacterCount, Details } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/questions';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { text } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { useReadAgain } from '../../../parts/reading/useReadAgain.js';

const ASK = graphql(`
  mutation AskQuestion($input: AskQuestionInput!) {
    askQuestion(input: $input) {
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

/** A new question about one item. It holds up handing in until it is resolved. */
export const AskQuestion = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const draft = useDraft(`question.${assessmentId}.${itemId}`, { text: '' }, { text });
  const readAgain = useReadAgain();
  const ask = useAct(
    ASK,
    (data) => data.askQuestion,
    () => {
      draft.discard();
      readAgain();
    },
  );
  return (
    <Details summary={words.askAQuestionAbout} open={draft.broughtBack || draft.aside.length > 0 || undefined}>
      <BroughtBack draft={draft} />
      <ActNotice act={ask} inputFor={() => 'question-text'} />
      <form noValidate onSubmit={ask.submit(() => ({ input: { assessmentId, itemId, text: draft.value.text } }))}>
        <CharacterCount
          id="question-text"
          label={words.yourQuestion}
          labelSize="s"
          hint={words.everybodyInYourForce}
          rows={3}
          maxLength={fieldLimits.text}
          threshold={75}
          value={draft.value.text}
          error={fieldError(ask, 'text')}
          onChange={(event) => draft.change({ text: event.target.value })}
        />
        <Button variant="secondary">{words.askIt}</Button>
      </form>
    </Details>
  );
};
