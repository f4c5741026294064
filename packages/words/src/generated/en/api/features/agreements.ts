/** Generated from en/api/features/agreements.json. */
export const theFileMust = 'The file must be a PDF or a Word document';
export const chooseAService = 'Choose a service';
export const chooseTheFile = 'Choose the file of the executed agreement';
export const chooseTheDocumentThatShows = 'Choose the document that shows why';
