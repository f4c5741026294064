import { lazyPage, useMeanwhile } from '../../../routing/lazy-page.js';
import { useMay } from '../../../layout/MeProvider.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { AssessmentAround } from '../reading/AssessmentAround.js';
import { useAssessmentDocument } from '../reading/useAssessmentDocument.js';

const loadOtherLevel = async () => (await import('./OtherLevelPage.js')).OtherLevelPage;
const loadReadItem = async () => (await import('./reading/ReadItemPage.js')).ReadItemPage;
const OtherLevelPage = lazyPage(loadOtherLevel);
const ReadItemPage = lazyPage(loadReadItem);

export const LevelPage = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const mayDepart = useMay('depart-from-level');
  useMeanwhile(mayDepart ? loadOtherLevel : loadReadItem);
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const item = assessment.items.find(({ id, kind }) => id === itemId && kind === 'risk');
  if (item === undefined) return <NotFoundPage />;
  const mayWrite = mayDepart && assessment.openToWriting && item.content !== null;
  return (
    <AssessmentAround assessment={assessment}>
      {mayWrite ? (
        <OtherLevelPage assessment={assessment} item={item} />
      ) : (
        <ReadItemPage assessment={assessment} item={item} />
      )}
    </AssessmentAround>
  );
};
