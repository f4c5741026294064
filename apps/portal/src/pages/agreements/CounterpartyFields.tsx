import { FileUpload, Textarea, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements';
import { agreementFile } from './agreement-file.js';

interface CounterpartyFieldsProps {
  readonly entity: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onFile: (file: File | null) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** Where the legal entity of the processor is none of the parties: why the agreement binds it, and what shows it. */
export const CounterpartyFields = ({ entity, reason, onReason, onFile, errorOf }: CounterpartyFieldsProps) => (
  <>
    <WarningText>{words.entityIsThisProcessorsLegal({ entity })}</WarningText>
    <Textarea
      id="counterpartyReason"
      label={words.howAnotherPartyBinds}
      hint={words.forExampleADeed}
      rows={3}
      value={reason}
      error={errorOf('counterpartyReason')}
      onChange={(event) => onReason(event.target.value)}
    />
    <FileUpload
      id="counterpartyFile"
      label={words.theDocumentThatShowsIt}
      hint={words.aPdfOrAWord}
      accept={agreementFile.endings}
      error={errorOf('counterpartyFile')}
      onChange={(event) => onFile(event.target.files?.[0] ?? null)}
    />
  </>
);
