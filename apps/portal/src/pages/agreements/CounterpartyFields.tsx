import { FileUpload, Textarea, WarningText } from '@countersign/ui';
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
    <WarningText>
      {entity} is the legal entity of this processor, and is none of the parties. Add it, or say why another party binds
      it.
    </WarningText>
    <Textarea
      id="counterpartyReason"
      label="Why another party binds the processor"
      hint="For example, a deed by which the processor adheres to an agreement that a reseller signed."
      rows={3}
      value={reason}
      error={errorOf('counterpartyReason')}
      onChange={(event) => onReason(event.target.value)}
    />
    <FileUpload
      id="counterpartyFile"
      label="The document that shows it"
      hint="A PDF or a Word document of 5 MB at most."
      accept={agreementFile.endings}
      error={errorOf('counterpartyFile')}
      onChange={(event) => onFile(event.target.files?.[0] ?? null)}
    />
  </>
);
