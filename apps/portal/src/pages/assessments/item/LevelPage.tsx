import { lazyPage, useMeanwhile } from '../../../shell/lazy-page.js';
import { useMay } from '../../../shell/MeProvider.js';
import { NotFoundPage } from '../../not-found/NotFoundPage.js';
import { AssessmentAround } from '../AssessmentAround.js';
import { useAssessmentDocument } from '../useAssessmentDocument.js';

const loadOtherLevel = async () => (await import('./OtherLevelPage.js')).OtherLevelPage;
const loadReadItem = async () => (await import('./ReadItemPage.js')).ReadItemPage;
const OtherLevelPage = lazyPage(loadOtherLevel);
const ReadItemPage = lazyPage(loadReadItem);

export const LevelPage = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const mayDepart = useMay('depart-from-level');
  useMeanwhile(mayDepart ? loadOtherLevel : loadReadItem);
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const item = assessment.items.find(({ id }) => id === itemId);
  if (item?.content?.kind !== 'risk') return <NotFoundPage />;
  const mayWrite = mayDepart && assessment.openToWriting;
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
