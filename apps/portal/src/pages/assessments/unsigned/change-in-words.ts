import * as words from '@countersign/words/portal/pages/assessments/unsigned';

interface Change {
  readonly kind: string;
  readonly inWords: boolean;
  readonly inFiles: boolean;
}

const ofWhole: Readonly<Record<string, string>> = { added: words.added, removed: words.removed };

/** The fate of an item since it was signed. */
export const changeInWords = ({ kind, inWords, inFiles }: Change): string => {
  if (inWords && inFiles) return words.textAndFilesChanged;
  return ofWhole[kind] ?? (inWords ? words.changed : words.filesChanged);
};
