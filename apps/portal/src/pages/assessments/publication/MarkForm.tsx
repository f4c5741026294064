import { Button } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/publication';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { fieldsOf, LeaveEmpty } from '../../../parts/acting/LeaveEmpty.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { useReadAgain } from '../../../parts/reading/useReadAgain.js';
import type { AssessmentDocument } from '../reading/assessment-document.js';
import { ItemsToMark } from './ItemsToMark.js';
import { inputOf, markShape, noMark, withoutThose } from './mark-draft.js';
import { MarkFields } from './MarkFields.js';

const MARK = graphql(`
  mutation MarkForPublication($input: MarkForPublicationInput!) {
    markForPublication(input: $input) {
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

/** Marks several items at once. */
export const MarkForm = ({ assessment }: { assessment: AssessmentDocument }) => {
  const readAgain = useReadAgain();
  const [done, setDone] = useState('');
  const draft = useDraft(`marks.${assessment.id}`, noMark, markShape);
  const mark = useAct(
    MARK,
    (data) => data.markForPublication,
    () => {
      setDone(words.marked({ itemIds: draft.value.itemIds.length }));
      draft.discard();
      readAgain();
    },
  );
  const send = (emptying: readonly string[] = []) => ({
    input: { assessmentId: assessment.id, emptying, ...inputOf(draft.value) },
  });
  const fields = fieldsOf(mark.refusal);
  const errorOf = (field: string) => fieldError(mark, field);
  return (
    <>
      <ActNotice act={mark} />
      <LeaveEmpty
        fields={fields}
        onLeaveEmpty={(emptying) => void mark.send(send(emptying))}
        onKeep={() => {
          draft.change({ itemIds: withoutThose(draft.value.itemIds, fields) });
          mark.dismiss();
        }}
      />
      <BroughtBack draft={draft} />
      <form noValidate onSubmit={mark.submit(() => send())}>
        <ItemsToMark
          items={assessment.items}
          chosen={draft.value.itemIds}
          error={errorOf('itemIds')}
          onChange={(itemIds) => draft.change({ itemIds })}
        />
        <MarkFields draft={draft.value} onChange={draft.change} errorOf={errorOf} />
        <p className="govuk-body" role="status">
          {done}
        </p>
        <Button>{words.saveTheMark}</Button>
      </form>
    </>
  );
};
