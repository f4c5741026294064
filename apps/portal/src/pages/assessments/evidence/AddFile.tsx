import * as words from '@countersign/words/portal/pages/assessments/evidence';
import { SpaceWarning } from '../../../parts/files/SpaceForFiles.js';
import { FormOnOpen, formOnOpen } from '../../../parts/folding/FormOnOpen.js';

const AddFileForm = formOnOpen(async () => (await import('./AddFileForm.js')).AddFileForm);

/** The way to add a file to an item: what reads and sends it comes once somebody opens it. */
export const AddFile = (item: { readonly assessmentId: string; readonly itemId: string }) => (
  <>
    <SpaceWarning />
    <FormOnOpen summary={words.addAFile}>{() => <AddFileForm {...item} />}</FormOnOpen>
  </>
);
