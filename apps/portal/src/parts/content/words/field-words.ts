import { fieldText } from '@countersign/catalogue';
import type { ContentKind } from '@countersign/domain/document/content';

export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
}

/**
 * The name of a field on the screen, and what to write in it. `path` is `measures.owner` for a field of a list;
 * `name` is what it is called where the catalogue has no better word.
 */
export const fieldWords = (kind: ContentKind, path: string, name: string): FieldWords => {
  const { label = name, hint } = fieldText(kind, path);
  return { label, hint };
};
