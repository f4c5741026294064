import { isDay, type Day } from '@countersign/domain/kernel';
import { useSearch } from '@tanstack/react-router';

/** The day since which somebody came to see what changed, by the address; null where they came for no such thing. */
export const useSinceAsked = (): Day | null => {
  const { since }: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return typeof since === 'string' && isDay(since) ? since : null;
};
