import { useDraft } from '../../../parts/useDraft.js';
import { Page } from '../../../shell/Page.js';
import { paths } from '../../../shell/paths.js';
import { useGo } from '../../../shell/useGo.js';
import type { AssessmentDocument, DocumentItem } from '../assessment-document.js';
import { nextToAnswer } from '../next-to-answer.js';
import { resolved, resolvedDocument } from '../resolved.js';
import { sectionTitle } from '../section-title.js';
import { formOf, type AnswerForm } from './answer-form.js';
import { DepartureNotice } from './DepartureNotice.js';
import { ItemForm, ItemNotice } from './ItemForm.js';
import { ItemHead } from './ItemHead.js';
import { SavedState } from './SavedState.js';
import { useSaveAnswer } from './useSaving.js';

interface AnswerPageProps {
  readonly assessment: AssessmentDocument;
  readonly item: DocumentItem;
}

/** One item of the release, to be answered; saving leads to the next one that is not answered. */
export const AnswerPage = ({ assessment, item }: AnswerPageProps) => {
  const go = useGo();
  const document = resolvedDocument(assessment.items);
  const asked = resolved(item);
  const draft = useDraft<AnswerForm>(`assessment-item.${assessment.id}.${item.id}`, formOf(asked));
  const next = nextToAnswer(document, item.id);
  const nextHref = next ? paths.assessmentItem(assessment.id, next.id) : paths.handInAssessment(assessment.id);
  const saving = useSaveAnswer({
    assessmentId: assessment.id,
    item: asked,
    onSaved: () => {
      draft.discard();
      go(nextHref, `Saved: ${item.title}`);
    },
  });
  const changed = JSON.stringify(draft.value) !== JSON.stringify(formOf(asked));
  const section = paths.assessmentSection(assessment.id, item.section);
  return (
    <Page
      title={item.title}
      caption={sectionTitle(item.section)}
      back={{ href: section, text: 'Back to the section' }}
      faulty={saving.act.refusal !== null || saving.act.fault !== null}
    >
      <ItemNotice saving={saving} />
      <SavedState item={item} changed={changed} />
      <ItemHead item={asked} />
      <DepartureNotice assessment={assessment} item={item} />
      <ItemForm
        matrixId={assessment.matrixId}
        document={document}
        item={asked}
        draft={draft}
        saving={saving}
        button="Save and continue"
        skip={next ? { href: nextHref, text: 'Leave it for now and go to the next one not answered' } : undefined}
        onTakeTheirs={() => {
          draft.discard();
          go(section);
        }}
      />
    </Page>
  );
};
