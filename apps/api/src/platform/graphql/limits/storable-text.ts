/** Text that has bytes: whole characters and no NUL. What a text may say beyond that is the domain's to judge. */
export const isStorable = (text: string): boolean => !/\p{Surrogate}/u.test(text) && !text.includes('\u0000');

const deepest = 32;

/** The path of the first text that cannot be stored, or of a value nested too deep; null where there is none. */
export const unstorablePath = (value: unknown, path: string, depth = 0): string | null => {
  if (typeof value === 'string') return isStorable(value) ? null : path;
  if (value === null || typeof value !== 'object') return null;
  if (depth === deepest) return path;
  for (const [key, inner] of Object.entries(value)) {
    const found = isStorable(key) ? unstorablePath(inner, `${path}.${key}`, depth + 1) : path;
    if (found !== null) return found;
  }
  return null;
};
