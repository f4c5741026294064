import { publicationMarks, type PublicationMarkWord } from '@countersign/domain';
import { oneOf, orNull, text, texts, type Shape } from '../../../parts/draft-shape.js';
import type { FieldProblem } from '../../../parts/useCheck.js';

/** What is typed to mark some items. */
export interface MarkDraft {
  readonly itemIds: readonly string[];
  readonly mark: PublicationMarkWord | null;
  readonly exemptions: readonly string[];
  readonly harm: string;
  readonly publicInterest: string;
}

export const noMark: MarkDraft = { itemIds: [], mark: null, exemptions: [], harm: '', publicInterest: '' };

export const markShape: Shape<MarkDraft> = {
  itemIds: texts,
  mark: orNull(oneOf(publicationMarks)),
  exemptions: texts,
  harm: text,
  publicInterest: text,
};

/** What is missing before it can be sent; null where nothing is. */
export const problemOf = ({ itemIds, mark }: MarkDraft): FieldProblem | null => {
  if (itemIds.length === 0) return { field: 'itemIds', message: 'Choose at least one item' };
  return mark === null ? { field: 'mark', message: 'Choose whether to publish or to redact' } : null;
};

/** The items without those whose reasons would be left empty: `fields` as the refusal names them. */
export const withoutThose = (itemIds: readonly string[], fields: readonly { readonly field: string }[]) =>
  itemIds.filter((id) => !fields.some(({ field }) => field.startsWith(`${id}-`)));

/** The draft as the API takes it: reasons only where something is withheld. */
export const inputOf = ({ itemIds, mark, exemptions, harm, publicInterest }: MarkDraft) => {
  const isRedacted = mark === 'redact';
  return {
    itemIds,
    mark: mark ?? ('publish' as const),
    exemptions: isRedacted ? exemptions : [],
    harm: isRedacted ? harm : '',
    publicInterest: isRedacted ? publicInterest : '',
  };
};
