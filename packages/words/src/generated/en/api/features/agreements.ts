/** Generated from en/api/features/agreements.json. */
export const theFileMust = 'The file must be a PDF or a Word document';
export const chooseAService = 'Choose a service';
export const chooseTheSignedAgreement = 'Choose the signed agreement';
export const chooseTheDocumentThatShows = 'Choose the document that shows this';
