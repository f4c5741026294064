import { Checkboxes } from '@countersign/ui';

interface DeferredChoiceProps {
  readonly deferred: boolean;
  readonly onChange: (part: { readonly deferred: boolean }) => void;
  readonly error: string | undefined;
}

export const DeferredChoice = ({ deferred, onChange, error }: DeferredChoiceProps) => (
  <Checkboxes
    name="deferred"
    idPrefix="deferred"
    items={[{ value: 'yes', text: 'The template itself leaves this to the local assessment' }]}
    values={deferred ? ['yes'] : []}
    error={error}
    onChange={(values) => onChange({ deferred: values.includes('yes') })}
  />
);
