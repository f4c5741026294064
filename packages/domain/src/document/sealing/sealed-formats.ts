import type { SealedItem, SealedPart } from './sealed-item.js';

/** What a format brought: the parts that no item of an earlier format holds, each as such an item reads. */
export type Brought = Partial<Pick<SealedItem, SealedPart>>;

/** The format that is written. */
export const formatOfToday = 'countersign-assessment/2';

/**
 * Every format that a sealed text was ever written in, the first first and today's last. None is ever taken away or changed: a
 * text that was signed keeps its bytes, and reads as one of today by what each later format brought, in order.
 */
const formats: readonly { readonly name: string; readonly brought: Brought }[] = [
  { name: 'countersign-assessment/1', brought: {} },
  { name: formatOfToday, brought: { when: null, applies: true, files: [] } },
];

export const sealedFormats: readonly string[] = formats.map(({ name }) => name);

/**
 * What the formats after the named one brought: laid under an item of that one, it makes an item of today. Throws where no
 * sealed text was ever written in a format of that name.
 */
export const broughtAfter = (name: unknown): Brought => {
  const place = formats.findIndex((format) => format.name === name);
  if (place === -1) throw new Error(`No sealed text has the format ${JSON.stringify(name)}.`);
  return formats.slice(place + 1).reduce<Brought>((before, { brought }) => ({ ...before, ...brought }), {});
};
