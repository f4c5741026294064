import { FormGroup } from '@countersign/ui';
import { WhereToAdd } from './WhereToAdd.js';

/** Said where a field points to rows and there is none yet. */
export const NothingToChoose = ({ label, of }: { readonly label: string; readonly of: string | null }) => (
  <FormGroup>
    <p className="govuk-label govuk-label--s">{label}</p>
    <p className="govuk-hint">There is nothing to choose from yet.</p>
    <WhereToAdd of={of} />
  </FormGroup>
);
