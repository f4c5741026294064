import { longestInspectionDays } from '@countersign/catalogue';
import { longestPurpose } from '@countersign/domain/inspections';
import { Button, CharacterCount } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
import { graphql } from '../../generated/gql.js';
import { ActNotice, fieldError } from '../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../parts/acting/BroughtBack.js';
import { useAct } from '../../parts/acting/useAct.js';
import { text } from '../../parts/drafts/draft-shape.js';
import { useDraft } from '../../parts/drafts/useDraft.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { useGo } from '../../browser/useGo.js';

const OPEN = graphql(`
  mutation OpenInspection($input: OpenInspectionInput!) {
    openInspection(input: $input) {
      __typename
      ... on InspectionMoved {
        inspection {
          id
        }
      }
      ...RefusalNotice
    }
  }
`);

export const OpenInspectionForm = ({ force }: { force: { readonly id: string; readonly name: string } }) => {
  const go = useGo();
  const draft = useDraft(`inspection.${force.id}`, { purpose: '' }, { purpose: text });
  const open = useAct(
    OPEN,
    (data) => data.openInspection,
    ({ inspection }) => {
      draft.discard();
      go(paths.inspection(inspection.id), words.theInspectionOfForce({ force: force.name }));
    },
  );
  return (
    <Page
      title={words.openAnInspectionOfForce({ force: force.name })}
      back={{ href: paths.board, text: words.nationalBoard }}
    >
      <ActNotice act={open} />
      <p className="govuk-body">{words.forceCanSee({ force: force.name, longestInspectionDays })}</p>
      <BroughtBack draft={draft} />
      <form noValidate onSubmit={open.submit(() => ({ input: { forceId: force.id, purpose: draft.value.purpose } }))}>
        <CharacterCount
          id="purpose"
          label={words.purposeOfTheInspection}
          hint={words.theForceCanReadThis}
          maxLength={longestPurpose}
          value={draft.value.purpose}
          error={fieldError(open, 'purpose')}
          onChange={(event) => draft.change({ purpose: event.target.value })}
        />
        <Button>{words.openTheInspection}</Button>
      </form>
    </Page>
  );
};
