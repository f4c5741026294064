import { useSearch } from '@tanstack/react-router';
import { paths } from '../../browser/paths.js';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** From where on, and of which organisation: both stand in the address, so that back and a bookmark work. */
export const useTimelineSearch = () => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return { after: text(search['after']), organisationId: text(search['organisation']) };
};

const withSearch = (path: string, parts: Readonly<Record<string, string | null>>) => {
  const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== null);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
};

export const timelineHref = (after: string | null) => withSearch(paths.timeline, { after });

export const nationalTimelineHref = (organisation: string | null, after: string | null) =>
  withSearch(paths.nationalTimeline, { organisation, after });
