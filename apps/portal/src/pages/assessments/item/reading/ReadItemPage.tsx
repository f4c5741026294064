import { InsetText, SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/reading';
import { RedlineDetails } from '../../../../parts/redline/RedlineDetails.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import { BesideWhenRead } from '../../beside/BesideWhenRead.js';
import { resolved } from '../../reading/resolved.js';
import { sectionTitle } from '../../reading/section-title.js';
import { AnswerToRead } from './AnswerToRead.js';
import { DepartureNotice } from '../level/DepartureNotice.js';
import { ItemHead } from './ItemHead.js';
import type { AroundItem } from '../../merging/open-assessment.js';
import { SavedState } from './SavedState.js';

interface ReadItemPageProps {
  readonly assessment: AroundItem;
  readonly item: DocumentItem;
}

const ours = ({ placement, stance, content }: DocumentItem) =>
  placement !== 'local' && stance !== 'adapted' ? null : content;

/** One item for those who do not write in it, or not now. */
export const ReadItemPage = ({ assessment, item }: ReadItemPageProps) => (
  <Page
    title={item.title}
    caption={sectionTitle(item.section)}
    back={{ href: paths.assessmentSection(assessment.id, item.section), text: words.backToTheSection }}
  >
    {!assessment.openToWriting && <InsetText>{words.thisAssessmentHasBeenHanded}</InsetText>}
    <SavedState item={item} state={{ kind: 'saved' }} isSavedHere={false} isStale={false} isAsked={false} />
    <ItemHead item={resolved(item)} />
    <DepartureNotice assessment={assessment} item={item} />
    <SummaryCard title={words.yourForcesPosition}>
      <AnswerToRead
        national={item.placement !== 'local'}
        stance={item.stance}
        reason={item.reason}
        content={ours(item)}
      />
      {item.stance === 'adapted' && <RedlineDetails before={item.national ?? null} after={item.content ?? null} />}
    </SummaryCard>
    <BesideWhenRead assessment={assessment} item={item} />
  </Page>
);
