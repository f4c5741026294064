import type { AssessmentDocument, DocumentItem } from './assessment-document.js';
import { FilesOfItem } from './evidence/FilesOfItem.js';
import { QuestionsOfItem } from './questions/QuestionsOfItem.js';
import { LevelsOfRisk } from './risk/LevelsOfRisk.js';

interface BesideItemProps {
  readonly assessment: AssessmentDocument;
  readonly item: DocumentItem;
}

/** What stands beside an item as it is saved: the levels of a risk, the files that prove it, the questions about it. */
export const BesideItem = ({ assessment, item }: BesideItemProps) => (
  <>
    <LevelsOfRisk assessmentId={assessment.id} item={item} />
    <FilesOfItem assessment={assessment} item={item} />
    <QuestionsOfItem assessmentId={assessment.id} item={item} />
  </>
);
