import { publicationMarks, type PublicationMarkWord } from '@countersign/domain/document/kinds';
import { oneOf, orNull, text, texts, type Shape } from '../../../parts/drafts/draft-shape.js';

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

/** The item of a field as the refusal names it, `logs-harm`: the id of an item can have a hyphen too, and no field has. */
const itemOf = (field: string): string => field.slice(0, field.lastIndexOf('-'));

/** The items without those whose reasons would be left empty: `fields` as the refusal names them. */
export const withoutThose = (itemIds: readonly string[], fields: readonly { readonly field: string }[]) =>
  itemIds.filter((id) => !fields.some(({ field }) => itemOf(field) === id));

/** The draft as the API takes it: reasons only where something is withheld. */
export const inputOf = ({ itemIds, mark, exemptions, harm, publicInterest }: MarkDraft) => {
  const isRedacted = mark === 'redact';
  return {
    itemIds,
    mark,
    exemptions: isRedacted ? exemptions : [],
    harm: isRedacted ? harm : '',
    publicInterest: isRedacted ? publicInterest : '',
  };
};
