import type { Measure } from '@countersign/domain/document/content';
import { Button, ButtonGroup, Link, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/in-place';
import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { noDate, typedDay } from '../../../parts/words/day-text.js';
import { dayInWords } from '../../../parts/words/in-words.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { dateText, text } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { InPlaceFields } from './InPlaceFields.js';

const RECORD = graphql(`
  mutation RecordMeasureInPlace($input: RecordMeasureInPlaceInput!) {
    recordMeasureInPlace(input: $input) {
      __typename
      ... on AnswerSaved {
        assessment {
          id
          highestNow
        }
      }
      ...RefusalNotice
    }
  }
`);

interface RecordInPlaceFormProps {
  readonly assessmentId: string;
  readonly item: DocumentItem;
  readonly measure: Measure;
}

/** That a measure is in place: since when, and what shows it. */
export const RecordInPlaceForm = ({ assessmentId, item, measure }: RecordInPlaceFormProps) => {
  const go = useGo();
  const list = paths.measuresInPlace(assessmentId);
  const draft = useDraft(
    `in-place.${assessmentId}.${item.id}.${measure.text}`,
    { since: noDate, evidence: '' },
    { since: dateText, evidence: text },
  );
  const { since, evidence } = draft.value;
  const record = useAct(
    RECORD,
    (data) => data.recordMeasureInPlace,
    () => {
      draft.discard();
      go(list, words.markedAsInPlaceMeasure({ measureText: measure.text }));
    },
  );
  return (
    <Page title={words.markAMeasure} caption={item.title} back={{ href: list, text: words.backToTheMeasures }}>
      <ActNotice act={record} />
      <BroughtBack draft={draft} />
      <SummaryList
        rows={[
          { key: words.measure, value: measure.text },
          { key: words.owner, value: measure.owner || words.nobody },
          { key: words.plannedFor, value: measure.due ? dayInWords(measure.due) : words.noDateSet },
          { key: words.plannedEvidence, value: measure.evidence || words.none },
        ]}
      />
      <form
        noValidate
        onSubmit={record.submit(() => ({
          input: {
            assessmentId,
            itemId: item.id,
            measure: measure.text,
            since: typedDay(since),
            evidence,
          },
        }))}
      >
        <InPlaceFields
          since={since}
          evidence={evidence}
          act={record}
          onSince={(changed) => draft.change({ since: changed })}
          onEvidence={(changed) => draft.change({ evidence: changed })}
        />
        <ButtonGroup>
          <Button>{words.record}</Button>
          <Link href={list}>{words.cancel}</Link>
        </ButtonGroup>
      </form>
    </Page>
  );
};
