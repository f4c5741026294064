import { Button, ButtonGroup, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/rows';
import { graphql } from '../../../../generated/gql.js';
import { ActNotice } from '../../../../parts/acting/ActNotice.js';
import { ContentView } from '../../../../parts/content/view/ContentView.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import { NotFoundPage } from '../../../../instead/NotFoundPage.js';
import { NotNowPage } from '../../../../instead/NotNowPage.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import { AssessmentAround } from '../../reading/AssessmentAround.js';
import { isWithReaders } from '../../reading/is-with-readers.js';
import { useDocumentWith } from '../../reading/useAssessmentDocument.js';

const QUERY = graphql(`
  query RowToRemove($id: ID!) {
    assessment(id: $id) {
      id
      removedItems {
        id
        title
      }
      ...AssessmentDocument
    }
  }
`);

const REMOVE = graphql(`
  mutation RemoveRow($input: RemoveRowInput!) {
    removeRow(input: $input) {
      __typename
      ...RefusalNotice
    }
  }
`);

const RemoveRow = ({ assessmentId, row }: { assessmentId: string; row: DocumentItem }) => {
  const go = useGo();
  const list = paths.assessmentItem(assessmentId, row.tableId ?? row.id);
  const remove = useAct(
    REMOVE,
    (data) => data.removeRow,
    () => go(list, words.removedTitle({ title: row.title })),
  );
  const isReferredTo = remove.refusal?.__typename === 'ReferredTo';
  const input = { assessmentId, rowId: row.id, expectedVersion: row.version, confirmed: isReferredTo };
  return (
    <Page title={words.removeTitle({ title: row.title })} back={{ href: list, text: words.backToTheList }}>
      <ActNotice act={remove} itemHref={(id) => paths.assessmentItem(assessmentId, id)} />
      <p className="govuk-body">{words.itWillNoLongerCount}</p>
      <ContentView content={row.content} />
      <form onSubmit={remove.submit(() => ({ input }))}>
        <ButtonGroup>
          <Button variant="warning">{isReferredTo ? words.removeAnyway : words.remove}</Button>
          <Link href={list}>{words.cancel}</Link>
        </ButtonGroup>
      </form>
    </Page>
  );
};

/** Asks before a row is removed. */
export const RemoveRowPage = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const { assessment, data, instead } = useDocumentWith(QUERY, { id: assessmentId });
  if (!assessment) return instead;
  const row = assessment.items.find(({ id, tableId }) => id === itemId && tableId !== null);
  const removed = data.assessment?.removedItems.find(({ id }) => id === itemId);
  const title = (row ?? removed)?.title;
  if (title === undefined) return <NotFoundPage />;
  if (row === undefined || !assessment.openToWriting)
    return (
      <NotNowPage
        title={words.removeTitle({ title })}
        caption={assessment.title}
        back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
        because={row === undefined ? words.itHasAlreadyBeenRemoved : isWithReaders}
      >
        {row === undefined && <Link href={paths.removedFromAssessment(assessmentId)}>{words.viewRemovedItems}</Link>}
      </NotNowPage>
    );
  return (
    <AssessmentAround assessment={assessment}>
      <RemoveRow assessmentId={assessmentId} row={row} />
    </AssessmentAround>
  );
};
