import { InsetText, SummaryCard } from '@countersign/ui';
import { graphql } from '../../../generated/gql.js';
import { inWords } from '../../../parts/in-words.js';
import { usePageQuery } from '../../../parts/usePageQuery.js';
import { useMay } from '../../../shell/MeProvider.js';
import { Page } from '../../../shell/Page.js';
import { paths } from '../../../shell/paths.js';
import { NotFoundPage } from '../../not-found/NotFoundPage.js';
import type { AssessmentDocument, DocumentItem } from '../assessment-document.js';
import { AssessmentAround } from '../AssessmentAround.js';
import { sectionTitle } from '../section-title.js';
import { useAssessmentDocument } from '../useAssessmentDocument.js';
import { AnswerToRead } from './AnswerToRead.js';
import { BringBack } from './BringBack.js';

const EARLIER = graphql(`
  query EarlierAnswers($assessmentId: ID!, $itemId: ID!) {
    itemHistory(assessmentId: $assessmentId, itemId: $itemId) {
      version
      earlier {
        version
        stance
        reason
        content
        at
        by {
          id
          name
        }
      }
    }
  }
`);

const Earlier = ({ assessment, item }: { assessment: AssessmentDocument; item: DocumentItem }) => {
  const mayWrite = useMay('answer-item') && assessment.openToWriting;
  const { data, instead } = usePageQuery(EARLIER, { assessmentId: assessment.id, itemId: item.id });
  if (!data) return instead;
  const { version: over, earlier } = data.itemHistory ?? { version: 0, earlier: [] };
  return (
    <Page
      title={`Earlier answers: ${item.title}`}
      caption={sectionTitle(item.section)}
      back={{ href: paths.assessmentItem(assessment.id, item.id), text: 'Back to the item' }}
    >
      {earlier.length === 0 && <InsetText>Nothing that was saved here has been replaced.</InsetText>}
      {earlier.length > 0 && (
        <p className="govuk-body">
          The latest first. What you bring back is saved over what stands now, which you can bring back in turn.
        </p>
      )}
      {earlier.map(({ version, stance, reason, content, by, at }) => (
        <SummaryCard key={version} title={`Saved by ${by.name}, ${inWords(at)}`}>
          <AnswerToRead national={item.placement !== 'local'} stance={stance} reason={reason} content={content} />
          {mayWrite && (
            <BringBack
              assessmentId={assessment.id}
              itemId={item.id}
              version={version}
              over={over}
              of={`what ${by.name} saved, ${inWords(at)}`}
            />
          )}
        </SummaryCard>
      ))}
    </Page>
  );
};

/** Everything that an item said before, each of which can be brought back. */
export const EarlierAnswersPage = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const item = assessment.items.find(({ id }) => id === itemId);
  if (item === undefined) return <NotFoundPage />;
  return (
    <AssessmentAround assessment={assessment}>
      <Earlier assessment={assessment} item={item} />
    </AssessmentAround>
  );
};
