import { Checkboxes } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/editing';

interface DeferredChoiceProps {
  readonly deferred: boolean;
  readonly onChange: (part: { readonly deferred: boolean }) => void;
  readonly error: string | undefined;
}

export const DeferredChoice = ({ deferred, onChange, error }: DeferredChoiceProps) => (
  <Checkboxes
    name="deferred"
    idPrefix="deferred"
    items={[{ value: 'yes', text: words.theTemplateLeaves }]}
    values={deferred ? ['yes'] : []}
    error={error}
    onChange={(values) => onChange({ deferred: values.includes('yes') })}
  />
);
