import type { Content } from '@countersign/domain/document/content';
import { isBlankContent, type ResolvedItem } from '@countersign/domain/document/items';
import { tidied, type AnswerForm } from './answer-form.js';

const isTyped = (content: Content): boolean =>
  content.kind === 'number' ? (content.value as number | null) !== null : !isBlankContent(content);

/** The content that would count if this were saved: the national one, our own, or none. */
export const contentThatCounts = (item: ResolvedItem, { stance, content }: AnswerForm): Content | null => {
  if (item.placement === 'local') return isTyped(content) ? tidied(content) : null;
  switch (stance) {
    case 'relied-on':
      return item.national;
    case 'adapted':
      return tidied(content);
    case 'rejected':
    case null:
      return null;
  }
};
