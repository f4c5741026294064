import { blankContent, type Content, type ContentKind, type Placement } from '@countersign/domain';

/** What somebody types of an item. */
export interface ItemForm {
  readonly title: string;
  readonly guidance: string;
  readonly placement: Placement;
  readonly deferred: boolean;
  readonly content: Content;
}

interface ItemAsSaved {
  readonly title: string;
  readonly guidance: string;
  readonly placement: Placement;
  readonly deferred: boolean;
  readonly kind: ContentKind;
  readonly content: Content | null;
}

export const formOf = ({ title, guidance, placement, deferred, kind, content }: ItemAsSaved): ItemForm => ({
  title,
  guidance,
  placement,
  deferred,
  content: content ?? blankContent(kind),
});

/** Kinds that only a force can answer: a template asks for them and never fills them in. */
const onlyLocal: readonly ContentKind[] = ['number', 'activity'];

export const placementsFor = (kind: ContentKind): readonly Placement[] =>
  onlyLocal.includes(kind) ? ['local'] : ['national', 'locked', 'local'];

/** The form as the API takes it: no national answer to what only the force can know; a risk is named as its item. */
export const inputOf = (form: ItemForm) => {
  const { title, guidance, placement, content } = form;
  const isLocal = placement === 'local';
  const named: Content = content.kind === 'risk' ? { ...content, title } : content;
  return { title, guidance, placement, deferred: isLocal && form.deferred, content: isLocal ? null : named };
};
