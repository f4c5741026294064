import { sections } from '@countersign/catalogue';

export interface SectionGroup<Item> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}

/** Items under the sections of the catalogue, in its order; a section that it does not know comes last under its own id. */
export const bySection = <Item extends { readonly section: string }>(
  items: readonly Item[],
): readonly SectionGroup<Item>[] => {
  const known = sections.map(({ id, number, title }) => ({ id: String(id), title: `${number}. ${title}` }));
  const strange = [...new Set(items.map(({ section }) => section))].filter((id) => !known.some((one) => one.id === id));
  return [...known, ...strange.map((id) => ({ id, title: id }))]
    .map((section) => ({ ...section, items: items.filter((item) => item.section === section.id) }))
    .filter((section) => section.items.length > 0);
};
