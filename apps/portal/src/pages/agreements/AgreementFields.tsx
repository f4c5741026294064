import { DateInput, Textarea, TextInput } from '@countersign/ui';
import type { AgreementDraft } from './agreement-draft.js';

interface AgreementFieldsProps {
  readonly form: AgreementDraft;
  readonly onChange: (part: Partial<AgreementDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** What is said of an executed agreement beside its file. */
export const AgreementFields = ({ form, onChange, errorOf }: AgreementFieldsProps) => (
  <>
    <TextInput
      id="title"
      label="Title of the agreement"
      value={form.title}
      error={errorOf('title')}
      onChange={(event) => onChange({ title: event.target.value })}
    />
    <Textarea
      id="parties"
      label="Parties"
      hint="One on each line. Your force must be one of them."
      rows={4}
      value={form.parties}
      error={errorOf('parties')}
      onChange={(event) => onChange({ parties: event.target.value })}
    />
    <DateInput
      id="effectiveFrom"
      namePrefix="effectiveFrom"
      legend="The day it starts"
      legendSize="s"
      hint="For example, 1 4 2026."
      value={form.effectiveFrom}
      error={errorOf('effectiveFrom')}
      onChange={(effectiveFrom) => onChange({ effectiveFrom })}
    />
    <DateInput
      id="effectiveUntil"
      namePrefix="effectiveUntil"
      legend="The last day"
      legendSize="s"
      hint="Leave it blank if the agreement has no end."
      value={form.effectiveUntil}
      error={errorOf('effectiveUntil')}
      onChange={(effectiveUntil) => onChange({ effectiveUntil })}
    />
  </>
);
