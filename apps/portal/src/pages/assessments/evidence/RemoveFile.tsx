import * as words from '@countersign/words/portal/pages/assessments/evidence';
import { FormOnOpen, formOnOpen } from '../../../parts/folding/FormOnOpen.js';

const RemoveFileForm = formOnOpen(async () => (await import('./RemoveFileForm.js')).RemoveFileForm);

interface RemoveFileProps {
  readonly assessmentId: string;
  readonly fileId: string;
  readonly name: string;
}

/** The way to take a file away from its item; what does it comes once somebody opens it. */
export const RemoveFile = ({ name, ...file }: RemoveFileProps) => (
  <FormOnOpen summary={words.removeName({ name })}>{() => <RemoveFileForm {...file} />}</FormOnOpen>
);
