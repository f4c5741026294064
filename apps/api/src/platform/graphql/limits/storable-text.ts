/** Text that has bytes: whole characters and no NUL. What a text may say beyond that is the domain's to judge. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

/** The path of the first text that cannot be stored; null where there is none. It is written only once one is found. */
export const unstorablePath = (value: unknown, path: string): string | null => {
  if (typeof value === 'string') return isStorable(value) ? null : path;
  if (value === null || typeof value !== 'object') return null;
  for (const key of Object.keys(value)) {
    if (!isStorable(key)) return path;
    const inner: unknown = (value as Readonly<Record<string, unknown>>)[key];
    const found = unstorablePath(inner, '');
    if (found !== null) return `${path}.${key}${found}`;
  }
  return null;
};
