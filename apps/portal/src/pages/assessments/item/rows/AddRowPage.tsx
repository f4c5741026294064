import { isTable } from '@countersign/domain/document/items';
import { lazyPage, useMeanwhile } from '../../../../routing/lazy-page.js';
import { useMay } from '../../../../layout/MeProvider.js';
import { NotFoundPage } from '../../../../instead/NotFoundPage.js';
import { AssessmentAround } from '../../reading/AssessmentAround.js';
import { useAssessmentDocument } from '../../reading/useAssessmentDocument.js';

const loadNewRow = async () => (await import('./NewRowPage.js')).NewRowPage;
const loadReadItem = async () => (await import('../reading/ReadItemPage.js')).ReadItemPage;
const NewRowPage = lazyPage(loadNewRow);
const ReadItemPage = lazyPage(loadReadItem);

export const AddRowPage = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const mayAnswer = useMay('answer-item');
  useMeanwhile(mayAnswer ? loadNewRow : loadReadItem);
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const table = assessment.items.find((item) => item.id === itemId && isTable(item));
  if (table === undefined) return <NotFoundPage />;
  if (!mayAnswer || !assessment.openToWriting) return <ReadItemPage assessment={assessment} item={table} />;
  return (
    <AssessmentAround assessment={assessment}>
      <NewRowPage assessment={assessment} table={table} />
    </AssessmentAround>
  );
};
