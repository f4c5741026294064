import * as words from '@countersign/words/portal/pages/assessments/item';
import { useMemo, useState } from 'react';
import type { FindingToShow } from '../../../parts/findings/FindingList.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { BesideWhenRead } from '../beside/BesideWhenRead.js';
import { OthersSaving } from '../merging/OthersSaving.js';
import { nextToAnswer } from '../reading/next-to-answer.js';
import type { InOutline } from '../reading/outline.js';
import { resolved } from '../reading/resolved.js';
import { sectionTitle } from '../reading/section-title.js';
import { DepartureNotice } from './level/DepartureNotice.js';
import { ItemForm, ItemNotice } from './form/ItemForm.js';
import { ItemHead } from './reading/ItemHead.js';
import type { OpenAssessment } from '../merging/open-assessment.js';
import { SavedState } from './reading/SavedState.js';
import { useItemWriting } from './drafting/useItemWriting.js';
import { useWayBack } from './reading/useWayBack.js';

interface AnswerPageProps {
  readonly assessment: OpenAssessment;
  readonly item: DocumentItem;
  readonly findings: readonly FindingToShow[];
}

/** One item of the release, to be answered; the button leads to the next one that is not answered. */
export const AnswerPage = ({ assessment, item, findings }: AnswerPageProps) => {
  const go = useGo();
  const { document, outline } = assessment;
  const asked = useMemo(() => resolved(item), [item]);
  const next = useMemo(() => nextToAnswer(outline, item.id), [outline, item.id]);
  const hrefOf = (to: InOutline | null) =>
    to ? paths.assessmentItem(assessment.id, to.id) : paths.handInAssessment(assessment.id);
  const way = useWayBack(assessment.id);
  const back = way ?? { href: paths.assessmentSection(assessment.id, item.section), text: words.backToTheSection };
  const [isSavedHere, setSavedHere] = useState(false);
  const goOn = async () => {
    const now = way === null ? await assessment.outlineNow().catch(() => outline) : outline;
    go(way?.href ?? hrefOf(nextToAnswer(now, item.id)), words.savedItem({ item: item.title }));
  };
  const writing = useItemWriting({
    assessmentId: assessment.id,
    item: asked,
    stored: item,
    placeOf: () => ({ kind: 'item', itemId: item.id }),
    draftName: `assessment-item.${assessment.id}.${item.id}`,
    onSaved: () => setSavedHere(true),
    onDone: () => void goOn(),
  });
  return (
    <Page title={item.title} caption={sectionTitle(item.section)} back={back}>
      <OthersSaving assessment={assessment.watched} />
      <ItemNotice item={asked} writing={writing} />
      <ItemHead item={asked} />
      <DepartureNotice assessment={assessment} item={item} />
      <ItemForm
        matrixId={assessment.matrixId}
        document={document}
        onBegin={assessment.readWhole}
        item={asked}
        writing={writing}
        button={words.saveAndContinue}
        told={findings}
        skip={next && !way ? { href: hrefOf(next), text: words.skipForNow } : undefined}
        onTakeTheirs={() => {
          writing.typed.discard();
          go(back.href);
        }}
      />
      <SavedState
        item={item}
        state={writing.state}
        isSavedHere={isSavedHere}
        isStale={writing.stale !== null}
        isAsked={writing.wouldGo.length > 0}
      />
      <BesideWhenRead assessment={assessment} item={item} />
    </Page>
  );
};
