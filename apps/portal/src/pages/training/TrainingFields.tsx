import { DateInput, TextInput } from '@countersign/ui';
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
      label="Course"
      hint="Its name, as it stands on the certificate."
      value={form.course}
      error={errorOf('course')}
      onChange={(event) => onChange({ course: event.target.value })}
    />
    <TextInput
      id="provider"
      label="Who gave it"
      value={form.provider}
      error={errorOf('provider')}
      onChange={(event) => onChange({ provider: event.target.value })}
    />
    <DateInput
      id="completedOn"
      namePrefix="completedOn"
      legend="The day you completed it"
      legendSize="s"
      hint="For example, 27 3 2026."
      value={form.completedOn}
      error={errorOf('completedOn')}
      onChange={(completedOn) => onChange({ completedOn })}
    />
    <DateInput
      id="validUntil"
      namePrefix="validUntil"
      legend="The last day that it counts"
      legendSize="s"
      hint={longestHint}
      value={form.validUntil}
      error={errorOf('validUntil')}
      onChange={(validUntil) => onChange({ validUntil })}
    />
    <TextInput
      id="reference"
      label="Evidence"
      hint="The number of the certificate, or where it is kept."
      value={form.reference}
      error={errorOf('reference')}
      onChange={(event) => onChange({ reference: event.target.value })}
    />
  </>
);
