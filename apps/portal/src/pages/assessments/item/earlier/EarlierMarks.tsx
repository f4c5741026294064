import { labels } from '@countersign/catalogue';
import type { PublicationMarkWord } from '@countersign/domain/document/kinds';
import type { Instant } from '@countersign/domain/kernel';
import { Heading, SummaryCard, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/earlier';
import { graphql } from '../../../../generated/gql.js';
import { BringBackForm } from '../../../../parts/acting/BringBackForm.js';
import { row } from '../../../../parts/content/words/rows.js';
import { lawInWords } from '../../../../parts/law/law-in-words.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import type { DocumentItem } from '../../reading/assessment-document.js';

const BRING_BACK = graphql(`
  mutation BringBackMark($input: BringBackMarkInput!) {
    bringBackMark(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          hash
        }
      }
      ...RefusalNotice
    }
  }
`);

interface EarlierMark {
  readonly mark: PublicationMarkWord;
  readonly exemptions: readonly string[];
  readonly harm: string;
  readonly publicInterest: string;
  readonly by: { readonly name: string };
  readonly at: Instant;
  readonly version: number;
}

interface EarlierMarksProps {
  readonly assessmentId: string;
  readonly item: Pick<DocumentItem, 'id' | 'mark'>;
  readonly marks: readonly EarlierMark[];
  readonly mayBringBack: boolean;
}

const BringBackMark = ({
  of,
  ...input
}: { of: string } & Record<'assessmentId' | 'itemId', string> & Record<'version' | 'expectedVersion', number>) => {
  const go = useGo();
  const bring = useAct(
    BRING_BACK,
    (data) => data.bringBackMark,
    () => go(paths.assessmentItem(input.assessmentId, input.itemId), words.restoredOf({ of })),
  );
  return <BringBackForm act={bring} onSubmit={bring.submit(() => ({ input }))} of={of} />;
};

/** The publication marks that an item bore before, with their reasons. */
export const EarlierMarks = ({ assessmentId, item, marks, mayBringBack }: EarlierMarksProps) =>
  marks.length > 0 && (
    <>
      <Heading level={2}>{words.earlierPublicationMarks}</Heading>
      {marks.map(({ mark, exemptions, harm, publicInterest, by, at, version }) => (
        <SummaryCard key={version} title={words.markedByByAt({ by: by.name, at })}>
          <SummaryList
            rows={[
              row(words.inAPublishedCopy, labels.publicationMark[mark]),
              ...(mark === 'redact'
                ? [
                    row(words.exemption, lawInWords(exemptions)),
                    row(words.harm, harm),
                    row(words.publicInterest, publicInterest),
                  ]
                : []),
            ]}
          />
          {mayBringBack && (
            <BringBackMark
              {...{ assessmentId, itemId: item.id, version }}
              expectedVersion={item.mark?.version ?? 0}
              of={words.theMarkByByAt({ by: by.name, at })}
            />
          )}
        </SummaryCard>
      ))}
    </>
  );
