/** How much one request may ask for. The largest query of our own portal stays well below each. */
export const limits = {
  queryCharacters: 32 * 1024,
  bodyBytes: 8 * 1024 * 1024,
  depth: 12,
  fields: 600,
  aliases: 40,
  rootFields: 10,
  tokens: 4_000,
} as const;
