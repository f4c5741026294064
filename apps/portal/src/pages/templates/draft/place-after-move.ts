interface Placed {
  readonly id: string;
  readonly section: string;
}

const inSectionOf = (items: readonly Placed[], itemId: string) => {
  const section = items.find(({ id }) => id === itemId)?.section;
  return items.filter((item) => item.section === section);
};

/** The item that this one is to stand before so that it comes one place earlier in its section. */
export const beforeWhenUp = (items: readonly Placed[], itemId: string): string | null => {
  const section = inSectionOf(items, itemId);
  return section[section.findIndex(({ id }) => id === itemId) - 1]?.id ?? itemId;
};

/** The item that this one is to stand before so that it comes one place later in its section; null for last of all. */
export const beforeWhenDown = (items: readonly Placed[], itemId: string): string | null => {
  const section = inSectionOf(items, itemId);
  const next = section[section.findIndex(({ id }) => id === itemId) + 1];
  if (next === undefined) return itemId;
  return items[items.findIndex(({ id }) => id === next.id) + 1]?.id ?? null;
};
