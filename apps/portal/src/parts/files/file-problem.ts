import * as words from '@countersign/words/portal/parts/files';

/** The checks of a file before it is sent. The server looks at its bytes, and not at its name. */
export interface FileAsked {
  /** The endings that the file chooser offers, with their dots, between commas. */
  readonly endings: string;
  /** Bytes. */
  readonly most: number;
  /** The sentences for no file, and for one of another kind. */
  readonly missing: string;
  readonly otherKind: string;
}

/** The fault of a file that was chosen; null where there is none. */
export const fileProblem = (
  file: { readonly name: string; readonly size: number } | null,
  { endings, most, missing, otherKind }: FileAsked,
): string | null => {
  if (file === null) return missing;
  if (file.size === 0) return words.theFileIsEmpty;
  if (file.size > most) return words.theFileMustBeMb({ most: most / 1_000_000 });
  const name = file.name.toLowerCase();
  return endings.split(',').some((ending) => name.endsWith(ending)) ? null : otherKind;
};
