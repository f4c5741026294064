import { isTable } from '@countersign/domain';
import { graphql, readFragment } from '../../../generated/index.js';
import { FINDING_TO_JUDGE, type FindingToJudge } from '../../../parts/finding-to-judge.js';
import { lazyPage, useMeanwhile } from '../../../shell/lazy-page.js';
import { useMay } from '../../../shell/MeProvider.js';
import { NotFoundPage } from '../../not-found/NotFoundPage.js';
import type { AssessmentDocument } from '../assessment-document.js';
import { AssessmentAround } from '../AssessmentAround.js';
import { useDocumentWith } from '../useAssessmentDocument.js';

const loadAnswerPage = async () => (await import('./AnswerPage.js')).AnswerPage;
const loadReadItemPage = async () => (await import('./ReadItemPage.js')).ReadItemPage;
const AnswerPage = lazyPage(loadAnswerPage);
const ReadItemPage = lazyPage(loadReadItemPage);
const RowPage = lazyPage(async () => (await import('./RowPage.js')).RowPage);
const TablePage = lazyPage(async () => (await import('./TablePage.js')).TablePage);

const QUERY = graphql(`
  query AssessmentItemPage($id: ID!, $itemId: ID!) {
    assessment(id: $id) {
      id
      ...AssessmentDocument
      findings(itemId: $itemId) {
        ...FindingToJudge
      }
    }
  }
`);

/** One item of an assessment: a page to answer it, or to read it for whoever cannot write in it now. */
export const ItemPage = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const mayAnswer = useMay('answer-item');
  // What the item is, the assessment says: most are one answer.
  useMeanwhile(mayAnswer ? loadAnswerPage : loadReadItemPage);
  const { assessment, data, instead } = useDocumentWith(QUERY, { id: assessmentId, itemId });
  if (!assessment) return instead;
  const findings = readFragment(FINDING_TO_JUDGE, data.assessment?.findings ?? []);
  return (
    <AssessmentAround assessment={assessment}>
      <OneItem assessment={assessment} itemId={itemId} findings={findings} />
    </AssessmentAround>
  );
};

interface OneItemProps {
  readonly assessment: AssessmentDocument;
  readonly itemId: string;
  readonly findings: readonly FindingToJudge[];
}

const OneItem = ({ assessment, itemId, findings }: OneItemProps) => {
  const mayAnswer = useMay('answer-item');
  const item = assessment.items.find(({ id }) => id === itemId);
  if (item === undefined) return <NotFoundPage />;
  const mayWrite = mayAnswer && assessment.openToWriting;
  if (isTable(item)) return <TablePage assessment={assessment} table={item} mayWrite={mayWrite} />;
  if (!mayWrite) return <ReadItemPage assessment={assessment} item={item} />;
  return item.tableId === null ? (
    <AnswerPage assessment={assessment} item={item} findings={findings} />
  ) : (
    <RowPage assessment={assessment} row={item} findings={findings} />
  );
};
