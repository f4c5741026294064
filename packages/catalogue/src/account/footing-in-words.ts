import type { Footing, PlaceInSource } from '@countersign/domain/account';
import { sources, type Source } from './sources.js';

const known: Readonly<Record<string, Source>> = sources;

const sourceOf = ({ source }: PlaceInSource): string => {
  const found = known[source];
  return found === undefined ? source : `${found.name}, ${found.date}`;
};

/** Quotation marks within a quotation are single. */
const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

const where = (place: PlaceInSource): string => `${sourceOf(place)}, at ${quoted(place.words)}`;

/** What a statement stands on, as a reader is told it: the mark, and the place in the source. */
export const footingInWords = (footing: Footing): string => {
  switch (footing.mark) {
    case 'stated':
      return `Stated in ${where(footing.place)}`;
    case 'reported':
      return footing.disputed === null
        ? `Reported as said by ${footing.by}, in ${where(footing.place)}`
        : `Reported as said by ${footing.by}, in ${where(footing.place)}; disputed: ${footing.disputed.by} said that ${footing.disputed.says}`;
    case 'inferred':
      return `Inferred from this: ${footing.from} (${where(footing.place)})`;
    case 'filled-in':
      return `Filled in by us, so that the rules can run: ${footing.why}`;
  }
};
