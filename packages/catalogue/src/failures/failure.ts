import type { Footing } from '@countersign/domain/account';
import { sources, type SourceId } from '../account/sources.js';

/** Something that went wrong and is on public record, in our own words, with what it stands on. */
export interface Failure {
  readonly id: string;
  readonly about: string;
  readonly what: string;
  readonly footing: Footing;
  readonly figures: string | null;
}

/** The sources of the failures, by name and date. */
export const failureSources: readonly string[] = (['press-2020', 'regulator-2024'] satisfies SourceId[]).map(
  (id) => `${sources[id].name}, ${sources[id].date}`,
);

type Row = readonly [what: string, footing: Footing, figures?: string];

export const failuresOf =
  (about: string) =>
  (rows: Readonly<Record<string, Row>>): readonly Failure[] =>
    Object.entries(rows).map(([id, [what, footing, figures]]) => ({
      id,
      about,
      what,
      footing,
      figures: figures ?? null,
    }));
