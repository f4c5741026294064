/** Generated from en/portal/pages/assessments/unsigned.json. */
export const added = 'added';
export const removed = 'removed';
export const changed = 'changed';
export const textAndFilesChanged = 'text and files changed';
export const filesChanged = 'files changed';
export const onlyFilesDiffer = 'Only files differ from the signed text. Add or remove files on the page of their item.';
export const isWithReadersToDiscard = ({ isWithReaders }: { readonly isWithReaders: string }): string => `${isWithReaders} To discard changes, take it back first.`;
export const theAssessmentHasNoValid = 'The assessment has no valid signature, so there is nothing to discard.';
export const theTextHasNotChanged = 'The text has not changed since it was signed, so there is nothing to discard.';
