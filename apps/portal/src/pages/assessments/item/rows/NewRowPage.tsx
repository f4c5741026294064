import * as words from '@countersign/words/portal/pages/assessments/item/rows';
import { useMemo, useState } from 'react';
import { lazyPart } from '../../../../parts/reading/lazy-part.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import type { AssessmentDocument, DocumentItem } from '../../reading/assessment-document.js';
import { OthersSaving } from '../../merging/OthersSaving.js';
import { resolved, resolvedDocument } from '../../reading/resolved.js';
import { sectionTitle } from '../../reading/section-title.js';
import { ItemForm, ItemNotice } from '../form/ItemForm.js';
import { ItemHead } from '../reading/ItemHead.js';
import { newRow } from './new-row.js';
import { rowWord } from './row-word.js';
import { SavedState } from '../reading/SavedState.js';
import { useItemWriting } from '../drafting/useItemWriting.js';

const KnownRisksOffered = lazyPart(async () => (await import('../../risk/KnownRisksOffered.js')).KnownRisksOffered, {
  meanwhile: () => null,
});

interface NewRowPageProps {
  readonly assessment: AssessmentDocument;
  readonly table: DocumentItem;
}

/** A row to be added to a local table. It is there from the first time that it is saved. */
export const NewRowPage = ({ assessment, table }: NewRowPageProps) => {
  const go = useGo();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const stored = assessment.items.find(({ id }) => id === savedAs) ?? null;
  const row = useMemo(() => (stored ? resolved(stored) : newRow(resolved(table))), [stored, table]);
  const list = paths.assessmentItem(assessment.id, table.id);
  const writing = useItemWriting({
    assessmentId: assessment.id,
    item: row,
    stored,
    placeOf: (form) => ({ kind: 'row', tableId: table.id, rowId: form.savedAs ?? null }),
    draftName: `assessment-new-row.${assessment.id}.${table.id}`,
    onSaved: ({ id }) => setSavedAs(id),
    onDone: () => go(list, words.addedAndSaved),
  });
  return (
    <Page
      title={words.addOne({ one: rowWord(table.kind).one })}
      caption={sectionTitle(table.section)}
      back={{ href: list, text: words.backToTheList }}
    >
      <OthersSaving assessment={assessment} />
      <ItemNotice item={row} writing={writing} />
      <ItemHead item={resolved(table)} />
      {table.kind === 'risk' && savedAs === null && (
        <KnownRisksOffered
          assessmentId={assessment.id}
          document={resolvedDocument(assessment.items)}
          onBegin={writing.begin}
        />
      )}
      <ItemForm
        matrixId={assessment.matrixId}
        document={resolvedDocument(assessment.items)}
        item={row}
        writing={writing}
        button={words.save}
        told={null}
        onTakeTheirs={() => {
          writing.typed.discard();
          go(list);
        }}
      />
      <SavedState
        item={stored}
        state={writing.state}
        isSavedHere
        isStale={writing.stale !== null}
        isAsked={writing.wouldGo.length > 0}
      />
    </Page>
  );
};
