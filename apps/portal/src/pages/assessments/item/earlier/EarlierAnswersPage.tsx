import { InsetText, SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/earlier';
import { graphql } from '../../../../generated/gql.js';
import { usePageQuery } from '../../../../parts/reading/usePageQuery.js';
import { useMay } from '../../../../layout/MeProvider.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { NotFoundPage } from '../../../../instead/NotFoundPage.js';
import type { AssessmentDocument, DocumentItem } from '../../reading/assessment-document.js';
import { AssessmentAround } from '../../reading/AssessmentAround.js';
import { sectionTitle } from '../../reading/section-title.js';
import { useAssessmentDocument } from '../../reading/useAssessmentDocument.js';
import { AnswerToRead } from '../reading/AnswerToRead.js';
import { BringBack } from './BringBack.js';
import { EarlierMarks } from './EarlierMarks.js';
import { RemovedFiles } from './RemovedFiles.js';

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
      earlierMarks {
        mark
        exemptions
        harm
        publicInterest
        by {
          id
          name
        }
        at
        version
      }
      removedFiles {
        id
        name
        size
        hash
        removedBy {
          id
          name
        }
        removedAt
      }
    }
  }
`);

const nothingEarlier = { version: 0, earlier: [], earlierMarks: [], removedFiles: [] };

const Earlier = ({ assessment, item }: { assessment: AssessmentDocument; item: DocumentItem }) => {
  const [mayAnswer, mayMark, mayHold] = [useMay('answer-item'), useMay('mark-for-publication'), useMay('add-evidence')];
  const { data, instead } = usePageQuery(EARLIER, { assessmentId: assessment.id, itemId: item.id });
  if (!data) return instead;
  const { version: over, earlier, earlierMarks, removedFiles } = data.itemHistory ?? nothingEarlier;
  const { openToWriting } = assessment;
  const isNothing = earlier.length + earlierMarks.length + removedFiles.length === 0;
  return (
    <Page
      title={words.earlierAnswersItem({ item: item.title })}
      caption={sectionTitle(item.section)}
      back={{ href: paths.assessmentItem(assessment.id, item.id), text: words.backToTheItem }}
    >
      {isNothing && <InsetText>{words.thereAreNoEarlierVersions}</InsetText>}
      {!isNothing && <p className="govuk-body">{words.theLatestIsFirstIf}</p>}
      {earlier.map(({ version, stance, reason, content, by, at }) => (
        <SummaryCard key={version} title={words.savedByByAt({ by: by.name, at })}>
          <AnswerToRead national={item.placement !== 'local'} stance={stance} reason={reason} content={content} />
          {mayAnswer && openToWriting && (
            <BringBack
              assessmentId={assessment.id}
              itemId={item.id}
              version={version}
              over={over}
              of={words.theVersionSaved({ by: by.name, at })}
            />
          )}
        </SummaryCard>
      ))}
      <EarlierMarks
        assessmentId={assessment.id}
        item={item}
        marks={earlierMarks}
        mayBringBack={mayMark && openToWriting}
      />
      <RemovedFiles
        assessmentId={assessment.id}
        itemId={item.id}
        files={removedFiles}
        mayBringBack={mayHold && openToWriting}
      />
    </Page>
  );
};

/** Everything that an item said and that stood beside it before, each of which can be brought back. */
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
