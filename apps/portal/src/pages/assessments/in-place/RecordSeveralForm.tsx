import type { RiskToFollow } from '@countersign/domain/risk';
import { Button, ButtonGroup, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/in-place';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { noDate, typedDay } from '../../../parts/words/day-text.js';
import { dateText, text, texts } from '../../../parts/drafts/draft-shape.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import { InPlaceFields, whereToLook } from './InPlaceFields.js';
import { chosenMeasures } from './measures-to-follow.js';
import { MeasuresToChoose } from './MeasuresToChoose.js';

const RECORD = graphql(`
  mutation RecordMeasuresInPlace($input: RecordMeasuresInPlaceInput!) {
    recordMeasuresInPlace(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          highestNow
        }
      }
      ...RefusalNotice
    }
  }
`);

interface RecordSeveralFormProps {
  readonly assessmentId: string;
  readonly caption: string;
  /** Each with the measures of it that are not in place. */
  readonly risks: readonly RiskToFollow[];
}

const nothingChosen: readonly string[] = [];

const recorded = (count: number) => (count === 1 ? words.oneMeasureMarked : words.measuresMarkedAsInPlace({ count }));

/** That several measures are in place since one day, shown by one thing. Each becomes a record of its own. */
export const RecordSeveralForm = ({ assessmentId, caption, risks }: RecordSeveralFormProps) => {
  const go = useGo();
  const list = paths.measuresInPlace(assessmentId);
  const draft = useDraft(
    `in-place.${assessmentId}.several`,
    { chosen: nothingChosen, since: noDate, evidence: '' },
    { chosen: texts, since: dateText, evidence: text },
  );
  const { chosen, since, evidence } = draft.value;
  const measures = chosenMeasures(risks, chosen);
  const record = useAct(
    RECORD,
    (data) => data.recordMeasuresInPlace,
    () => {
      draft.discard();
      go(list, recorded(measures.length));
    },
  );
  return (
    <Page title={words.markSeveralMeasures} caption={caption} back={{ href: list, text: words.backToTheMeasures }}>
      <ActNotice act={record} />
      <BroughtBack draft={draft} />
      <p className="govuk-body">{words.chooseTheMeasuresThatShare}</p>
      <form
        noValidate
        onSubmit={record.submit(() => ({ input: { assessmentId, measures, since: typedDay(since), evidence } }))}
      >
        <MeasuresToChoose
          risks={risks}
          chosen={chosen}
          error={fieldError(record, 'measures')}
          onChange={(changed) => draft.change({ chosen: changed })}
        />
        <InPlaceFields
          since={since}
          evidence={evidence}
          evidenceHint={words.whereToLook({ whereToLook })}
          act={record}
          onSince={(changed) => draft.change({ since: changed })}
          onEvidence={(changed) => draft.change({ evidence: changed })}
        />
        <ButtonGroup>
          <Button>
            {measures.length === 0 ? words.markAsInPlace : words.markAsInPlace2({ measures: measures.length })}
          </Button>
          <Link href={list}>{words.cancel}</Link>
        </ButtonGroup>
      </form>
    </Page>
  );
};
