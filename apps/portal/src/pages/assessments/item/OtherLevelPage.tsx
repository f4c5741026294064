import { labels } from '@countersign/catalogue';
import type { Level } from '@countersign/domain/matrix';
import { matrixResidualLevel } from '@countersign/domain/risk';
import { Button, InsetText, Radios, Textarea, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { text } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import type { AssessmentDocument, DocumentItem } from '../reading/assessment-document.js';
import { resolved } from '../reading/resolved.js';
import { matrixOf } from './level/matrix-of.js';

const DEPART = graphql(`
  mutation DepartFromLevel($input: DepartFromLevelInput!) {
    departFromLevel(input: $input) {
      __typename
      ...RefusalNotice
    }
  }
`);

interface OtherLevelPageProps {
  readonly assessment: AssessmentDocument;
  readonly item: DocumentItem;
}

const byMatrix = 'matrix';

/** A level set against the matrix, with the reason for it; or back to the matrix. */
export const OtherLevelPage = ({ assessment, item }: OtherLevelPageProps) => {
  const go = useGo();
  const computed = matrixResidualLevel(resolved(item), matrixOf(assessment.matrixId));
  const draft = useDraft(
    `level.${assessment.id}.${item.id}`,
    {
      level: item.departure?.level ?? byMatrix,
      reason: item.departure?.reason ?? '',
    },
    { level: text, reason: text },
  );
  const { level, reason } = draft.value;
  const here = paths.assessmentItem(assessment.id, item.id);
  const depart = useAct(
    DEPART,
    (data) => data.departFromLevel,
    () => {
      draft.discard();
      go(here, words.saved);
    },
  );
  const choices = (['low', 'medium', 'high'] as const).filter((one) => one !== computed);
  return (
    <Page title={words.setTheLevelByHand} caption={item.title} back={{ href: here }}>
      <ActNotice act={depart} />
      <p className="govuk-body">
        {words.theMatrixGivesComputedAfter({
          computed: computed === null ? words.noLevelYet : `“${labels.level[computed].toLowerCase()}”`,
        })}
      </p>
      {computed === 'high' && <InsetText>{words.youCanSetALevel}</InsetText>}
      <BroughtBack draft={draft} />
      <form
        noValidate
        onSubmit={depart.submit(() => ({
          input: {
            assessmentId: assessment.id,
            itemId: item.id,
            expectedVersion: item.version,
            level: level === byMatrix ? null : (level as Level),
            reason: level === byMatrix ? '' : reason,
          },
        }))}
      >
        <Radios
          name="level"
          idPrefix="level"
          legend={words.levelAfterMeasures}
          items={[
            { value: byMatrix, text: words.useTheMatrixLevel },
            ...choices.map((value) => ({ value, text: labels.level[value] })),
          ]}
          value={level}
          error={fieldError(depart, 'level')}
          onChange={(value) => draft.change({ level: value })}
        />
        {level !== byMatrix && (
          <>
            <Textarea
              id="reason"
              label={words.whyAreYouSetting}
              value={reason}
              error={fieldError(depart, 'reason')}
              onChange={(event) => draft.change({ reason: event.target.value })}
            />
            <WarningText>{words.ifThisRisksScoresChange}</WarningText>
          </>
        )}
        <Button>{words.save}</Button>
      </form>
    </Page>
  );
};
