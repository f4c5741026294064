<<<<<<< HEAD
import { fieldLimits } from '@countersign/domain/document/words';
import { Button, CharacterCount, Details } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/questions';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { useAct } from '../../../parts/acting/useAct.js';
=======
>>>>>>> ff664ed3 (pages: the checks, the lists, the forms below an item and the choice between two texts come once they are needed; every page adds 60 kB at most)
import { text } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { FormOnOpen, formOnOpen } from '../../../parts/folding/FormOnOpen.js';

const AskQuestionForm = formOnOpen(async () => (await import('./AskQuestionForm.js')).AskQuestionForm);

/** The way to ask about one item: open where somebody had begun to, closed otherwise. */
export const AskQuestion = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const draft = useDraft(`question.${assessmentId}.${itemId}`, { text: '' }, { text });
  return (
<<<<<<< HEAD
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
=======
    <FormOnOpen
      summary="Ask a question about this item"
      open={draft.broughtBack || draft.aside.length > 0 || undefined}
    >
      {() => <AskQuestionForm assessmentId={assessmentId} itemId={itemId} draft={draft} />}
    </FormOnOpen>
>>>>>>> ff664ed3 (pages: the checks, the lists, the forms below an item and the choice between two texts come once they are needed; every page adds 60 kB at most)
  );
};
