import { useDraft } from '../../../parts/useDraft.js';
import { Page } from '../../../shell/Page.js';
import { paths } from '../../../shell/paths.js';
import { useGo } from '../../../shell/useGo.js';
import type { AssessmentDocument, DocumentItem } from '../assessment-document.js';
import { resolved, resolvedDocument } from '../resolved.js';
import { sectionTitle } from '../section-title.js';
import { formOf, type AnswerForm } from './answer-form.js';
import { DepartureNotice } from './DepartureNotice.js';
import { ItemForm, ItemNotice } from './ItemForm.js';
import { ItemHead } from './ItemHead.js';
import { SavedState } from './SavedState.js';
import { useSaveRow } from './useSaving.js';

interface RowPageProps {
  readonly assessment: AssessmentDocument;
  readonly row: DocumentItem;
}

/** One row that only the force has, to be changed; saving leads back to its table. */
export const RowPage = ({ assessment, row }: RowPageProps) => {
  const go = useGo();
  const asked = resolved(row);
  const draft = useDraft<AnswerForm>(`assessment-row.${assessment.id}.${row.id}`, formOf(asked));
  const table = paths.assessmentItem(assessment.id, row.tableId ?? row.id);
  const leave = (notice?: string) => {
    draft.discard();
    go(table, notice);
  };
  const saving = useSaveRow({
    assessmentId: assessment.id,
    item: asked,
    rowId: row.id,
    onSaved: () => leave('Saved'),
  });
  const changed = JSON.stringify(draft.value) !== JSON.stringify(formOf(asked));
  return (
    <Page
      title={row.title}
      caption={sectionTitle(row.section)}
      back={{ href: table, text: 'Back to the list' }}
      faulty={saving.act.refusal !== null || saving.act.fault !== null}
    >
      <ItemNotice saving={saving} />
      <SavedState item={row} changed={changed} />
      <ItemHead item={asked} />
      <DepartureNotice assessment={assessment} item={row} />
      <ItemForm
        matrixId={assessment.matrixId}
        document={resolvedDocument(assessment.items)}
        item={asked}
        draft={draft}
        saving={saving}
        button="Save"
        onTakeTheirs={() => leave()}
      />
    </Page>
  );
};
