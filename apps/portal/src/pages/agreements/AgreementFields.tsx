import { DateInput, Textarea, TextInput } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements';
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
      label={words.titleOfTheAgreement}
      value={form.title}
      error={errorOf('title')}
      onChange={(event) => onChange({ title: event.target.value })}
    />
    <Textarea
      id="parties"
      label={words.parties}
      hint={words.oneOnEachLine}
      rows={4}
      value={form.parties}
      error={errorOf('parties')}
      onChange={(event) => onChange({ parties: event.target.value })}
    />
    <DateInput
      id="effectiveFrom"
      namePrefix="effectiveFrom"
      legend={words.theDayItStarts}
      legendSize="s"
      hint={words.forExample142026}
      value={form.effectiveFrom}
      error={errorOf('effectiveFrom')}
      onChange={(effectiveFrom) => onChange({ effectiveFrom })}
    />
    <DateInput
      id="effectiveUntil"
      namePrefix="effectiveUntil"
      legend={words.theLastDay}
      legendSize="s"
      hint={words.leaveItBlankIf}
      value={form.effectiveUntil}
      error={errorOf('effectiveUntil')}
      onChange={(effectiveUntil) => onChange({ effectiveUntil })}
    />
  </>
);
