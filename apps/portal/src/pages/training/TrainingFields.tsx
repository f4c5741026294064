import { DateInput, TextInput } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/training';
import { longestHint, type TrainingDraft } from './training-draft.js';

interface TrainingFieldsProps {
  readonly form: TrainingDraft;
  readonly onChange: (part: Partial<TrainingDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** What somebody says of a course that they completed. */
export const TrainingFields = ({ form, onChange, errorOf }: TrainingFieldsProps) => (
  <>
    <TextInput
      id="course"
      label={words.course}
      hint={words.theNameOnTheCertificate}
      value={form.course}
      error={errorOf('course')}
      onChange={(event) => onChange({ course: event.target.value })}
    />
    <TextInput
      id="provider"
      label={words.provider}
      value={form.provider}
      error={errorOf('provider')}
      onChange={(event) => onChange({ provider: event.target.value })}
    />
    <DateInput
      id="completedOn"
      namePrefix="completedOn"
      legend={words.dateCompleted}
      legendSize="s"
      hint={words.forExample2732026}
      value={form.completedOn}
      error={errorOf('completedOn')}
      onChange={(completedOn) => onChange({ completedOn })}
    />
    <DateInput
      id="validUntil"
      namePrefix="validUntil"
      legend={words.validUntil}
      legendSize="s"
      hint={longestHint}
      value={form.validUntil}
      error={errorOf('validUntil')}
      onChange={(validUntil) => onChange({ validUntil })}
    />
    <TextInput
      id="reference"
      label={words.evidence}
      hint={words.theNumberOfTheCertificate}
      value={form.reference}
      error={errorOf('reference')}
      onChange={(event) => onChange({ reference: event.target.value })}
    />
  </>
);
