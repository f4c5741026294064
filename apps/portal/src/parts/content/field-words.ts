import type { ContentKind } from '@countersign/domain';

export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What a field is called on the screen, and what to write in it. `path` is `measures.owner` for a field of a list. */
export const fieldWords = (_kind: ContentKind, _path: string, name: string): FieldWords => ({ label: name });
