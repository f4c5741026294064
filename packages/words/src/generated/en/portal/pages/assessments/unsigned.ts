/** Generated from en/portal/pages/assessments/unsigned.json. */
export const textAndFilesChanged = 'text and files changed';
export const filesChanged = 'files changed';
export const onlyFilesDiffer = 'Only files differ from the signed text. Add or remove files on the page of their item.';
export const isWithReadersToDiscard = ({ isWithReaders }: { readonly isWithReaders: string }): string => `${isWithReaders} To discard something, take it back first.`;
export const noSignatureStands = 'No signature stands, so there is nothing to discard.';
export const theTextIsExactly = 'The text is exactly what was signed, so there is nothing to discard.';
