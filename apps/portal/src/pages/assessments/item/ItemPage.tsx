import { lazyPage, useMeanwhile } from '../../../routing/lazy-page.js';
import { useMay } from '../../../layout/MeProvider.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import type { FindingToJudge } from '../../../parts/findings/finding-to-judge.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { OutlineAround } from '../reading/OutlineAround.js';
import type { OpenAssessment } from '../merging/open-assessment.js';
import { useOneItem } from './reading/useOneItem.js';

const loadAnswerPage = async () => (await import('./AnswerPage.js')).AnswerPage;
const loadReadItemPage = async () => (await import('./reading/ReadItemPage.js')).ReadItemPage;
const AnswerPage = lazyPage(loadAnswerPage);
const ReadItemPage = lazyPage(loadReadItemPage);
const RowPage = lazyPage(async () => (await import('./rows/RowPage.js')).RowPage);
const TablePage = lazyPage(async () => (await import('./rows/TablePage.js')).TablePage);

/** One item of an assessment: a page to answer it, or to read it for whoever cannot write in it now. */
export const ItemPage = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const mayAnswer = useMay('answer-item');
  // What the item is, the assessment says: most are one answer.
  useMeanwhile(mayAnswer ? loadAnswerPage : loadReadItemPage);
  const one = useOneItem(assessmentId, itemId);
  if (one.instead !== null) return one.instead;
  const { assessment, part, findings } = one;
  return (
    <OutlineAround assessment={assessment} outline={assessment.outline}>
      <OneItem assessment={assessment} itemId={itemId} part={part} findings={findings} />
    </OutlineAround>
  );
};

interface OneItemProps {
  readonly assessment: OpenAssessment;
  readonly itemId: string;
  readonly part: readonly DocumentItem[];
  readonly findings: readonly FindingToJudge[];
}

const OneItem = ({ assessment, itemId, part, findings }: OneItemProps) => {
  const mayAnswer = useMay('answer-item');
  const item = part.find(({ id }) => id === itemId);
  if (item === undefined) return <NotFoundPage />;
  const mayWrite = mayAnswer && assessment.openToWriting;
  const isTable = assessment.outline.some(({ id, table }) => id === itemId && table);
  if (isTable) {
    const rows = part.filter(({ tableId }) => tableId === itemId);
    return <TablePage assessment={assessment} table={item} rows={rows} mayWrite={mayWrite} />;
  }
  if (!mayWrite) return <ReadItemPage assessment={assessment} item={item} />;
  return item.tableId === null ? (
    <AnswerPage assessment={assessment} item={item} findings={findings} />
  ) : (
    <RowPage assessment={assessment} row={item} findings={findings} />
  );
};
