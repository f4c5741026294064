import { useSearch } from '@tanstack/react-router';

/** The item that somebody came to look at, by the address; null where they came for all of them. */
export const useItemAsked = (): string | null => {
  const { item }: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return typeof item === 'string' ? item : null;
};
