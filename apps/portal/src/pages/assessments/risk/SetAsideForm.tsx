import type { KnownRisk } from '@countersign/catalogue';
import { fieldLimits } from '@countersign/domain/document/words';
import { Button, CharacterCount, Details } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/risk';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { text } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { useReadAgain } from '../../../parts/reading/useReadAgain.js';
import { setAsideFromKnown } from './known-risks-to-offer.js';

const SET_ASIDE = graphql(`
  mutation SetAsideKnownRisk($input: SaveRowInput!) {
    saveRow(input: $input) {
      __typename
      ... on AnswerSaved {
        assessment {
          id
          hash
        }
      }
      ...RefusalNotice
    }
  }
`);

interface SetAsideFormProps {
  readonly assessmentId: string;
  /** The table of known risks that do not arise here. */
  readonly tableId: string;
  readonly known: KnownRisk;
}

/** Says of a known risk, with a reason, that it does not arise here. */
export const SetAsideForm = ({ assessmentId, tableId, known }: SetAsideFormProps) => {
  const readAgain = useReadAgain();
  const draft = useDraft(`set-aside.${assessmentId}.${known.id}`, { reason: '' }, { reason: text });
  const setAside = useAct(
    SET_ASIDE,
    (data) => data.saveRow,
    () => {
      draft.discard();
      readAgain();
    },
  );
  const id = `set-aside-${known.id}`;
  const content = { ...setAsideFromKnown(known), reason: draft.value.reason };
  return (
    <Details summary={words.doesNotApplyHere} open={draft.broughtBack || draft.aside.length > 0 || undefined}>
      <BroughtBack draft={draft} />
      <ActNotice act={setAside} inputFor={() => id} />
      <form
        noValidate
        onSubmit={setAside.submit(() => ({
          input: { assessmentId, tableId, rowId: null, expectedVersion: 0, content },
        }))}
      >
        <CharacterCount
          id={id}
          label={words.whyKnownDoesNotApply({ known: known.title })}
          labelSize="s"
          rows={3}
          maxLength={fieldLimits.text}
          threshold={75}
          value={draft.value.reason}
          error={fieldError(setAside, 'reason')}
          onChange={(event) => draft.change({ reason: event.target.value })}
        />
        <Button variant="secondary">{words.setItAside}</Button>
      </form>
    </Details>
  );
};
