import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/beside';
import { paths } from '../../../browser/paths.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { FilesOfItem } from '../evidence/FilesOfItem.js';
import type { AroundItem } from '../merging/open-assessment.js';
import { QuestionsOfItem } from '../questions/QuestionsOfItem.js';
import { lazyPart } from '../../../parts/reading/lazy-part.js';

const LevelsOfRisk = lazyPart(async () => (await import('../risk/LevelsOfRisk.js')).LevelsOfRisk, {
  meanwhile: () => null,
});

export interface BesideItemProps {
  readonly assessment: AroundItem;
  readonly item: DocumentItem;
}

/**
 * What stands beside an item as it is saved: the levels of a risk, the files that prove it, the questions about it,
 * and the way to what it said before.
 */
export const BesideItem = ({ assessment, item }: BesideItemProps) => (
  <>
    <p className="govuk-body">
      <Link href={paths.itemHistory(assessment.id, item.id)}>{words.earlierAnswersMarksAndFiles}</Link>
    </p>
    {item.content?.kind === 'risk' && <LevelsOfRisk assessmentId={assessment.id} item={item} />}
    <FilesOfItem assessment={assessment} item={item} />
    <QuestionsOfItem assessmentId={assessment.id} item={item} />
  </>
);
