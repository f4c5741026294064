import { useSearch } from '@tanstack/react-router';
import { wayBack, type WayBack } from './way-back.js';

/** The list that somebody came from to put one thing right, and comes back to; null for who answers one after another. */
export const useWayBack = (assessmentId: string): WayBack | null => {
  const { from }: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return wayBack(from, assessmentId);
};
