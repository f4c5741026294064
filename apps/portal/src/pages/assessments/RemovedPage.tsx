import { InsetText, SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments';
import { graphql } from '../../generated/gql.js';
import { ContentView } from '../../parts/content/view/ContentView.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { When } from '../../parts/words/When.js';
import { useMay } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { AssessmentAround } from './reading/AssessmentAround.js';
import { BringBack } from './item/earlier/BringBack.js';
import { readDocument } from './reading/read-document.js';

const REMOVED = graphql(`
  query RemovedFromAssessment($id: ID!) {
    assessment(id: $id) {
      id
      title
      openToWriting
      removedItems {
        id
        title
        version
        content
        at
        by {
          id
          name
        }
      }
      ...AssessmentDocument
    }
  }
`);

/** What was removed: it counts for nothing, no text of it is lost, and it can be brought back. */
export const RemovedPage = ({ assessmentId }: { assessmentId: string }) => {
  const mayWrite = useMay('answer-item');
  const { data, instead } = usePageQuery(REMOVED, { id: assessmentId });
  if (!data) return instead;
  const { assessment } = data;
  const document = readDocument(assessment);
  if (!assessment || !document) return <NotFoundPage />;
  return (
    <Page
      title={words.removedItems}
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      {assessment.removedItems.length === 0 && <InsetText>{words.nothingHasBeenRemoved}</InsetText>}
      {assessment.removedItems.map((item) => (
        <SummaryCard key={item.id} title={item.title}>
          <p className="govuk-hint">
            {words.lastSavedByBy({ by: item.by?.name ?? words.aFormerUser })}
            {item.at && (
              <>
                , <When at={item.at} />
              </>
            )}
          </p>
          <AssessmentAround assessment={document}>
            <ContentView content={item.content} />
          </AssessmentAround>
          {mayWrite && assessment.openToWriting && (
            <BringBack
              assessmentId={assessmentId}
              itemId={item.id}
              version={item.version - 1}
              over={item.version}
              of={item.title}
            />
          )}
        </SummaryCard>
      ))}
    </Page>
  );
};
