import { sections } from '@countersign/catalogue';
import { blankContent, type ContentKind } from '@countersign/domain/document/content';
import { askedAsUsual } from './asked-of-item.js';
import { text, type Shape } from '../../../parts/drafts/draft-shape.js';
import { inputOf, itemShape, placementsFor, type ItemForm } from './item-form.js';

export interface NewItemForm extends ItemForm {
  readonly section: string;
}

export const newItemShape: Shape<NewItemForm> = { ...itemShape, section: text };

export const sectionsFor = (templateKind: string) =>
  sections.filter(({ id }) => (id === 'obligations') === (templateKind === 'agreement'));

/** The form with another kind of answer: what was typed stays, but for the answer itself and whether it is a table. */
export const withKind = (form: ItemForm, kind: ContentKind): Partial<ItemForm> => {
  const possible = placementsFor(kind);
  const placement = possible.includes(form.placement) ? form.placement : (possible[0] ?? 'local');
  return { placement, content: blankContent(kind), byRows: null };
};

export const newItem = (templateKind: string): NewItemForm => {
  const kind = templateKind === 'agreement' ? 'obligation' : 'question';
  return {
    ...askedAsUsual,
    section: sectionsFor(templateKind)[0]?.id ?? '',
    title: '',
    guidance: '',
    placement: placementsFor(kind)[0] ?? 'local',
    deferred: false,
    law: [],
    content: blankContent(kind),
  };
};

export const addInputOf = (templateId: string, form: NewItemForm) => ({
  templateId,
  section: form.section,
  kind: form.content.kind,
  ...inputOf(form),
});
