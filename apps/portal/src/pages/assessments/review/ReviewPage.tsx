import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/review';
import { useState } from 'react';
import { graphql, readFragment } from '../../../generated/index.js';
import { dayOfText, textOfDay } from '../../../parts/words/day-text.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { FINDING_TO_JUDGE } from '../../../parts/findings/finding-to-judge.js';
import { LocalityTable } from './LocalityTable.js';
import { itemsToReview, type ReviewReason } from './review-items.js';
import { ReviewFilter } from './ReviewFilter.js';
import { ReviewedItems } from './ReviewedItems.js';
import { useSinceAsked } from './useSinceAsked.js';
import { readDocument } from '../reading/read-document.js';

const REVIEW = graphql(`
  query AssessmentReview($id: ID!) {
    assessment(id: $id) {
      id
      locality {
        ...LocalityTable_locality
      }
      findings {
        ...FindingToJudge
      }
      ...AssessmentDocument
    }
  }
`);

const byException: readonly ReviewReason[] = ['flagged', 'asked', 'adapted', 'rejected'];

/** An assessment for those who review it by exception: what is ours, what changed, what is flagged. */
export const ReviewPage = ({ assessmentId }: { assessmentId: string }) => {
  const asked = useSinceAsked();
  const [reasons, setReasons] = useState<readonly ReviewReason[]>(asked === null ? byException : ['changed']);
  const [since, setSince] = useState(textOfDay(asked));
  const { data, instead } = usePageQuery(REVIEW, { id: assessmentId });
  if (!data) return instead;
  const document = readDocument(data.assessment);
  if (!data.assessment || !document) return <NotFoundPage />;
  const findings = readFragment(FINDING_TO_JUDGE, data.assessment.findings);
  const flagged = new Set(findings.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])));
  const by = { flagged, since: dayOfText(since) };
  return (
    <Page
      wide
      title={words.review}
      caption={document.title}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      <Heading level={2}>{words.howMuchTheForceWrote}</Heading>
      <LocalityTable locality={data.assessment.locality} />
      <Heading level={2}>{words.itemsToReview}</Heading>
      <ReviewFilter
        reasons={reasons}
        since={since}
        countOf={(reason) => itemsToReview(document.items, [reason], by).length}
        onReasons={setReasons}
        onSince={setSince}
      />
      <ReviewedItems assessment={document} items={itemsToReview(document.items, reasons, by)} findings={findings} />
    </Page>
  );
};
