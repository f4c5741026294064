import { isTable } from '@countersign/domain';
import { lazyPage, useMeanwhile } from '../../../shell/lazy-page.js';
import { useMay } from '../../../shell/MeProvider.js';
import { NotFoundPage } from '../../not-found/NotFoundPage.js';
import type { AssessmentDocument } from '../assessment-document.js';
import { AssessmentAround } from '../AssessmentAround.js';
import { useAssessmentDocument } from '../useAssessmentDocument.js';

const loadAnswerPage = async () => (await import('./AnswerPage.js')).AnswerPage;
const loadReadItemPage = async () => (await import('./ReadItemPage.js')).ReadItemPage;
const AnswerPage = lazyPage(loadAnswerPage);
const ReadItemPage = lazyPage(loadReadItemPage);
const RowPage = lazyPage(async () => (await import('./RowPage.js')).RowPage);
const TablePage = lazyPage(async () => (await import('./TablePage.js')).TablePage);

/** One item of an assessment: a page to answer it, or to read it for whoever cannot write in it now. */
export const ItemPage = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const mayAnswer = useMay('answer-item');
  // What the item is, the assessment says: most are one answer.
  useMeanwhile(mayAnswer ? loadAnswerPage : loadReadItemPage);
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  return (
    <AssessmentAround assessment={assessment}>
      <OneItem assessment={assessment} itemId={itemId} />
    </AssessmentAround>
  );
};

const OneItem = ({ assessment, itemId }: { readonly assessment: AssessmentDocument; readonly itemId: string }) => {
  const mayAnswer = useMay('answer-item');
  const item = assessment.items.find(({ id }) => id === itemId);
  if (item === undefined) return <NotFoundPage />;
  const mayWrite = mayAnswer && assessment.openToWriting;
  if (isTable(item)) return <TablePage assessment={assessment} table={item} mayWrite={mayWrite} />;
  if (!mayWrite) return <ReadItemPage assessment={assessment} item={item} />;
  return item.tableId === null ? (
    <AnswerPage assessment={assessment} item={item} />
  ) : (
    <RowPage assessment={assessment} row={item} />
  );
};
