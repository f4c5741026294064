import { limits } from '@countersign/domain';

/** What the file chooser offers. The server looks at the bytes, and not at the name. */
export const acceptedFiles = '.pdf,.png,.jpg,.jpeg,.txt,.csv,.docx,.xlsx,.pptx';

const endings = acceptedFiles.split(',');

/** What is wrong with a file that was chosen, before it is sent; null where nothing is. */
export const fileProblem = (file: { readonly name: string; readonly size: number } | null): string | null => {
  if (file === null) return 'Choose a file';
  if (file.size === 0) return 'The file is empty';
  if (file.size > limits.file) return `The file must be ${limits.file / 1_000_000} MB or smaller`;
  return endings.some((ending) => file.name.toLowerCase().endsWith(ending))
    ? null
    : 'The file must be a PDF, a picture, plain text, CSV, or a Word, Excel or PowerPoint document';
};
