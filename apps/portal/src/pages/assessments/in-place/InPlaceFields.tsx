import { fieldLimits } from '@countersign/domain/document/words';
import { CharacterCount, DateInput, type DateText } from '@countersign/ui';
import { fieldError } from '../../../parts/acting/ActNotice.js';

interface InPlaceFieldsProps {
  readonly since: DateText;
  readonly evidence: string;
  /** The hint of the field for the proof. */
  readonly evidenceHint?: string;
  readonly act: Parameters<typeof fieldError>[0];
  readonly onSince: (since: DateText) => void;
  readonly onEvidence: (evidence: string) => void;
}

/** What can show that a measure is in place, as a hint. */
export const whereToLook = 'A document, a setting, a test: where somebody else can look.';

/** Since when measures are in place, and what shows it. */
export const InPlaceFields = ({
  since,
  evidence,
  evidenceHint = whereToLook,
  act,
  onSince,
  onEvidence,
}: InPlaceFieldsProps) => (
  <>
    <DateInput
      id="since"
      namePrefix="since"
      legend="In place since"
      legendSize="s"
      hint="Today or earlier. For example, 27 3 2026."
      value={since}
      error={fieldError(act, 'since')}
      onChange={onSince}
    />
    <CharacterCount
      id="evidence"
      label="What shows it"
      labelSize="s"
      hint={evidenceHint}
      rows={3}
      maxLength={fieldLimits.text}
      threshold={75}
      value={evidence}
      error={fieldError(act, 'evidence')}
      onChange={(event) => onEvidence(event.target.value)}
    />
  </>
);
