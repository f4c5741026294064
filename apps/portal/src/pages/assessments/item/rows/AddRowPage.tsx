import { isTable } from '@countersign/domain/document/items';
import * as words from '@countersign/words/portal/pages/assessments/item/rows';
import { lazyPage, useMeanwhile } from '../../../../routing/lazy-page.js';
import { paths } from '../../../../browser/paths.js';
import { NotFoundPage } from '../../../../instead/NotFoundPage.js';
import { NotNowPage } from '../../../../instead/NotNowPage.js';
import { AssessmentAround } from '../../reading/AssessmentAround.js';
import { isWithReaders } from '../../reading/is-with-readers.js';
import { sectionTitle } from '../../reading/section-title.js';
import { useAssessmentDocument } from '../../reading/useAssessmentDocument.js';
import { rowWord } from './row-word.js';

const loadNewRow = async () => (await import('./NewRowPage.js')).NewRowPage;
const NewRowPage = lazyPage(loadNewRow);

export const AddRowPage = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  useMeanwhile(loadNewRow);
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const table = assessment.items.find((item) => item.id === itemId && isTable(item));
  if (table === undefined) return <NotFoundPage />;
  if (!assessment.openToWriting)
    return (
      <NotNowPage
        title={words.addOne({ one: rowWord(table.kind).one })}
        caption={sectionTitle(table.section)}
        back={{ href: paths.assessmentItem(assessmentId, itemId), text: words.backToTheList }}
        because={isWithReaders}
      />
    );
  return (
    <AssessmentAround assessment={assessment}>
      <NewRowPage assessment={assessment} table={table} />
    </AssessmentAround>
  );
};
