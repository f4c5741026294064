import type { ResolvedItem } from '@countersign/domain';
import { useDraft } from '../../../parts/useDraft.js';
import { Page } from '../../../shell/Page.js';
import { paths } from '../../../shell/paths.js';
import { useGo } from '../../../shell/useGo.js';
import type { AssessmentDocument, DocumentItem } from '../assessment-document.js';
import { resolved, resolvedDocument } from '../resolved.js';
import { sectionTitle } from '../section-title.js';
import { formOf, type AnswerForm } from './answer-form.js';
import { ItemForm, ItemNotice } from './ItemForm.js';
import { ItemHead } from './ItemHead.js';
import { rowWord } from './row-word.js';
import { useSaveRow } from './useSaving.js';

interface AddRowFormProps {
  readonly assessment: AssessmentDocument;
  readonly table: DocumentItem;
}

const newRow = (table: ResolvedItem): ResolvedItem => ({
  ...table,
  id: `${table.id}/new`,
  tableId: table.id,
  minimumRows: null,
  version: 0,
});

/** A row to be added to a local table. */
export const AddRowForm = ({ assessment, table }: AddRowFormProps) => {
  const go = useGo();
  const row = newRow(resolved(table));
  const draft = useDraft<AnswerForm>(`assessment-new-row.${assessment.id}.${table.id}`, formOf(row));
  const list = paths.assessmentItem(assessment.id, table.id);
  const leave = (notice?: string) => {
    draft.discard();
    go(list, notice);
  };
  const saving = useSaveRow({
    assessmentId: assessment.id,
    item: row,
    rowId: null,
    onSaved: () => leave('Added and saved'),
  });
  return (
    <Page
      title={`Add ${rowWord(table.kind).one}`}
      caption={sectionTitle(table.section)}
      back={{ href: list, text: 'Back to the list' }}
      faulty={saving.act.refusal !== null || saving.act.fault !== null}
    >
      <ItemNotice saving={saving} />
      <ItemHead item={row} />
      <ItemForm
        matrixId={assessment.matrixId}
        document={resolvedDocument(assessment.items)}
        item={row}
        draft={draft}
        saving={saving}
        button="Save"
        onTakeTheirs={() => leave()}
      />
    </Page>
  );
};
