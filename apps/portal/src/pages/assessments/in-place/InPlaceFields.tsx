import { fieldLimits } from '@countersign/domain/document/words';
import { CharacterCount, DateInput, type DateText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/in-place';
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
export const whereToLook = words.forExampleADocument;

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
      legend={words.inPlaceSince}
      legendSize="s"
      hint={words.todayOrEarlierForExample}
      value={since}
      error={fieldError(act, 'since')}
      onChange={onSince}
    />
    <CharacterCount
      id="evidence"
      label={words.evidence}
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
