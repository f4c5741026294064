import { labels, sections } from '@countersign/catalogue';
import type { ContentKind } from '@countersign/domain';
import { formOf, inputOf, placementsFor, type ItemForm } from './item-form.js';

export interface NewItemForm extends ItemForm {
  readonly section: string;
  readonly law: readonly string[];
}

/** An agreement template holds obligations; an assessment template holds everything else. */
export const kindsFor = (templateKind: string): readonly ContentKind[] =>
  templateKind === 'agreement'
    ? ['obligation']
    : (Object.keys(labels.contentKind) as ContentKind[]).filter((kind) => kind !== 'obligation');

export const sectionsFor = (templateKind: string) =>
  sections.filter(({ id }) => (id === 'obligations') === (templateKind === 'agreement'));

const unplaced = { title: '', guidance: '', deferred: false, content: null };

/** The form with another kind of answer: what was typed stays, but for the answer itself. */
export const withKind = (form: ItemForm, kind: ContentKind): ItemForm => {
  const [first = 'local'] = placementsFor(kind);
  const placement = placementsFor(kind).includes(form.placement) ? form.placement : first;
  return formOf({ ...form, kind, placement, content: null });
};

export const newItem = (templateKind: string): NewItemForm => {
  const [kind = 'question'] = kindsFor(templateKind);
  const section = sectionsFor(templateKind)[0]?.id ?? '';
  return { ...formOf({ ...unplaced, kind, placement: placementsFor(kind)[0] ?? 'local' }), section, law: [] };
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
    content,
  };
};
