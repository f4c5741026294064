import * as words from '@countersign/words/portal/pages/assessments/item/rows';
import { useMemo, useState } from 'react';
import type { FindingToShow } from '../../../../parts/findings/FindingList.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import { BesideWhenRead } from '../../beside/BesideWhenRead.js';
import { OthersSaving } from '../../merging/OthersSaving.js';
import { resolved } from '../../reading/resolved.js';
import { sectionTitle } from '../../reading/section-title.js';
import { DepartureNotice } from '../level/DepartureNotice.js';
import { ItemForm, ItemNotice } from '../form/ItemForm.js';
import { ItemHead } from '../reading/ItemHead.js';
import type { OpenAssessment } from '../../merging/open-assessment.js';
import { SavedState } from '../reading/SavedState.js';
import { useItemWriting } from '../drafting/useItemWriting.js';
import { useWayBack } from '../reading/useWayBack.js';

interface RowPageProps {
  readonly assessment: OpenAssessment;
  readonly row: DocumentItem;
  readonly findings: readonly FindingToShow[];
}

/** One row that only the force has, to be changed; the button leads back to its table. */
export const RowPage = ({ assessment, row, findings }: RowPageProps) => {
  const go = useGo();
  const asked = useMemo(() => resolved(row), [row]);
  const tableId = row.tableId ?? row.id;
  const way = useWayBack(assessment.id);
  const back = way ?? { href: paths.assessmentItem(assessment.id, tableId), text: words.backToTheList };
  const [isSavedHere, setSavedHere] = useState(false);
  const writing = useItemWriting({
    assessmentId: assessment.id,
    item: asked,
    stored: row,
    placeOf: () => ({ kind: 'row', tableId, rowId: row.id }),
    draftName: `assessment-row.${assessment.id}.${row.id}`,
    onSaved: () => setSavedHere(true),
    onDone: () => go(back.href, words.saved),
  });
  return (
    <Page title={row.title} caption={sectionTitle(row.section)} back={back}>
      <OthersSaving assessment={assessment.watched} />
      <ItemNotice item={asked} writing={writing} />
      <ItemHead item={asked} />
      <DepartureNotice assessment={assessment} item={row} />
      <ItemForm
        matrixId={assessment.matrixId}
        document={assessment.document}
        onBegin={assessment.readWhole}
        item={asked}
        writing={writing}
        button={words.save}
        told={findings}
        onTakeTheirs={() => {
          writing.typed.discard();
          go(back.href);
        }}
      />
      <SavedState
        item={row}
        state={writing.state}
        isSavedHere={isSavedHere}
        isStale={writing.stale !== null}
        isAsked={writing.wouldGo.length > 0}
      />
      <BesideWhenRead assessment={assessment} item={row} />
    </Page>
  );
};
