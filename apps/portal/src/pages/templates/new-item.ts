import { sections } from '@countersign/catalogue';
import type { ContentKind } from '@countersign/domain';
import { askedAsUsual, minimumRowsOf, whenOf, type AskedForm } from './asked-of-item.js';
import { formOf, inputOf, placementsFor, type ItemForm } from './item-form.js';

export interface NewItemForm extends ItemForm, AskedForm {
  readonly section: string;
  readonly law: readonly string[];
}

export const sectionsFor = (templateKind: string) =>
  sections.filter(({ id }) => (id === 'obligations') === (templateKind === 'agreement'));

const unplaced = { title: '', guidance: '', deferred: false, content: null };

/** The form with another kind of answer: what was typed stays, but for the answer itself and whether it is a table. */
export const withKind = (form: ItemForm, kind: ContentKind): ItemForm & Pick<AskedForm, 'byRows'> => {
  const [first = 'local'] = placementsFor(kind);
  const placement = placementsFor(kind).includes(form.placement) ? form.placement : first;
  return { ...formOf({ ...form, kind, placement, content: null }), byRows: null };
};

export const newItem = (templateKind: string): NewItemForm => {
  const kind = templateKind === 'agreement' ? 'obligation' : 'question';
  const section = sectionsFor(templateKind)[0]?.id ?? '';
  const placement = placementsFor(kind)[0] ?? 'local';
  return { ...formOf({ ...unplaced, kind, placement }), ...askedAsUsual, section, law: [] };
};

export const addInputOf = (templateId: string, form: NewItemForm) => {
  const { title, guidance, placement, content } = inputOf(form);
  return {
    templateId,
    section: form.section,
    kind: form.content.kind,
    law: form.law,
    title,
    guidance,
    placement,
    minimumRows: minimumRowsOf(form, form.content.kind, placement),
    when: whenOf(form),
    content,
  };
};
