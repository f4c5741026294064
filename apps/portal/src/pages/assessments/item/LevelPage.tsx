import { useMay } from '../../../shell/MeProvider.js';
import { NotFoundPage } from '../../not-found/NotFoundPage.js';
import { useAssessmentDocument } from '../useAssessmentDocument.js';
import { LevelForm } from './LevelForm.js';
import { ReadItemPage } from './ReadItemPage.js';

export const LevelPage = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const mayDepart = useMay('depart-from-level');
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const item = assessment.items.find(({ id }) => id === itemId);
  if (item?.content?.kind !== 'risk') return <NotFoundPage />;
  if (!mayDepart || !assessment.openToWriting) return <ReadItemPage assessment={assessment} item={item} />;
  return <LevelForm assessment={assessment} item={item} />;
};
