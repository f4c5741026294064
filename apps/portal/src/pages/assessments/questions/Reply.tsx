import * as words from '@countersign/words/portal/pages/assessments/questions';
import { text } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { FormOnOpen, formOnOpen } from '../../../parts/folding/FormOnOpen.js';

const ReplyForm = formOnOpen(async () => (await import('./ReplyForm.js')).ReplyForm);

/** The way to reply to a question that is open: open where somebody had begun to, closed otherwise. */
export const Reply = ({ assessmentId, questionId }: { assessmentId: string; questionId: string }) => {
  const draft = useDraft(`reply.${questionId}`, { text: '' }, { text });
  return (
    <FormOnOpen summary={words.reply} open={draft.broughtBack || draft.aside.length > 0 || undefined}>
      {() => <ReplyForm assessmentId={assessmentId} questionId={questionId} draft={draft} />}
    </FormOnOpen>
  );
};
