import { blankContent, type Content, type ContentKind, type When } from '@countersign/domain/document/content';
import type { Placement } from '@countersign/domain/document/items';
import { placements } from '@countersign/domain/document/kinds';
import { content } from '../../../parts/content/words/content-shape.js';
import { oneOf, text, texts, yesNo, type Shape } from '../../../parts/drafts/draft-shape.js';
import { askedOf, askedShape, minimumRowsOf, whenOf, type AskedForm } from './asked-of-item.js';

/** What somebody types and chooses of an item. */
export interface ItemForm extends AskedForm {
  readonly title: string;
  readonly guidance: string;
  readonly placement: Placement;
  readonly deferred: boolean;
  readonly law: readonly string[];
  readonly content: Content;
}

export const itemShape: Shape<ItemForm> = {
  ...askedShape,
  title: text,
  guidance: text,
  placement: oneOf(placements),
  deferred: yesNo,
  law: texts,
  content,
};

interface ItemAsSaved {
  readonly title: string;
  readonly guidance: string;
  readonly placement: Placement;
  readonly deferred: boolean;
  readonly law: readonly string[];
  readonly kind: ContentKind;
  readonly minimumRows: number | null;
  readonly when: When | null;
  readonly content: Content | null;
}

export const formOf = (saved: ItemAsSaved): ItemForm => ({
  title: saved.title,
  guidance: saved.guidance,
  placement: saved.placement,
  deferred: saved.deferred,
  law: saved.law,
  ...askedOf(saved),
  content: saved.content ?? blankContent(saved.kind),
});

/** Kinds that only a force can answer: a template asks for them and never fills them in. */
const onlyLocal: readonly ContentKind[] = ['number', 'activity'];

export const placementsFor = (kind: ContentKind): readonly Placement[] =>
  onlyLocal.includes(kind) ? ['local'] : ['national', 'locked', 'local'];

/** The form as the API takes it: no national answer to what only the force can know; a risk is named as its item. */
export const inputOf = (form: ItemForm) => {
  const { title, guidance, placement, law, content } = form;
  const isLocal = placement === 'local';
  const named: Content = content.kind === 'risk' ? { ...content, title } : content;
  return {
    title,
    guidance,
    placement,
    deferred: isLocal && form.deferred,
    law,
    minimumRows: minimumRowsOf(form, content.kind, placement),
    when: whenOf(form),
    content: isLocal ? null : named,
  };
};
