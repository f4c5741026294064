import * as words from '@countersign/words/portal/pages/assessments/questions';
import { text } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { FormOnOpen, formOnOpen } from '../../../parts/folding/FormOnOpen.js';

const AskQuestionForm = formOnOpen(async () => (await import('./AskQuestionForm.js')).AskQuestionForm);

/** The way to ask about one item: open where somebody had begun to, closed otherwise. */
export const AskQuestion = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const draft = useDraft(`question.${assessmentId}.${itemId}`, { text: '' }, { text });
  return (
    <FormOnOpen summary={words.askAQuestionAbout} open={draft.broughtBack || draft.aside.length > 0 || undefined}>
      {() => <AskQuestionForm assessmentId={assessmentId} itemId={itemId} draft={draft} />}
    </FormOnOpen>
  );
};
