import { checkContent } from '../document/content/check-content.js';
import { checkLine, checkText } from '../document/words/check-text.js';
import type { Content, ContentKind } from '../document/content/content.js';
import { placements } from '../document/kinds/enumerations.js';
import { fieldLimits } from '../document/words/limits.js';
import type { Placement } from '../document/items/template-item.js';
import { atField, checkForm } from '../kernel/check-form.js';
import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';

export interface ItemText {
  readonly title: string;
  readonly guidance: string;
  readonly placement: Placement;
  readonly deferred: boolean;
  /** As it came in: of unknown make until it is checked. Null for a local item. */
  readonly content: unknown;
}

/**
 * The text of a template's item as it may be kept. What only the force can know has no national answer, and what is
 * deferred to the force is local (law 4); a national or locked item has an answer.
 */
export const checkItem = (
  attempt: ItemText,
  kind: ContentKind,
): Result<ItemText & { readonly content: Content | null }, BadInput> => {
  const { placement, deferred } = attempt;
  return checkForm({
    title: atField('title', checkLine(attempt.title, titleRule)),
    guidance: atField('guidance', checkText(attempt.guidance, { name: 'Guidance', most: fieldLimits.text })),
    placement: placements.includes(placement)
      ? accept(placement)
      : refuse(badInput('placement', 'Choose who answers this item')),
    deferred:
      deferred && placement !== 'local'
        ? refuse(badInput('deferred', 'Only a local item is deferred to the force'))
        : accept(deferred),
    content: checkAnswer(attempt, kind),
  });
};

const titleRule = { name: 'Title', most: fieldLimits.name, required: 'Enter a title' };

const checkAnswer = ({ placement, content }: ItemText, kind: ContentKind): Result<Content | null, BadInput> => {
  if (placement !== 'local') return checkContent(content, kind);
  return content === null || content === undefined
    ? accept(null)
    : refuse(badInput('content', 'A local item has no national answer: the force writes it'));
};
