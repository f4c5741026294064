import { FormGroup } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/fields';
import { WhereToAdd } from './WhereToAdd.js';

/** Said where a field points to rows and there is none yet. */
export const NothingToChoose = ({ label, of }: { readonly label: string; readonly of: string | null }) => (
  <FormGroup>
    <p className="govuk-label govuk-label--s">{label}</p>
    <p className="govuk-hint">{words.thereIsNothingToChoose}</p>
    <WhereToAdd of={of} />
  </FormGroup>
);
