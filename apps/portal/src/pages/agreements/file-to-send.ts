/** The most bytes of one executed agreement. */
export const mostBytes = 5 * 1024 * 1024;

/** What the file chooser offers: the API looks at the first bytes and not at the name. */
export const accepted = '.pdf,.docx';

/** What is wrong with a file that was chosen, before it is sent; null where nothing is. */
export const fileProblem = (file: { readonly name: string; readonly size: number } | null): string | null => {
  if (file === null) return 'Choose the file of the executed agreement';
  if (file.size > mostBytes) return 'The file must be 5 MB or smaller';
  return /\.(pdf|docx)$/i.test(file.name) ? null : 'The file must be a PDF or a Word document';
};
