import { labels } from '@countersign/catalogue';
import type { Level } from '@countersign/domain/matrix';

interface NamedDeparture {
  readonly level: Level;
  readonly by: { readonly name: string };
  readonly confirmedBy: { readonly name: string } | null;
}

/** A departure from the matrix in one or two sentences, wherever it is shown. */
export const departureInWords = ({ level, by, confirmedBy }: NamedDeparture, computed: Level | null): string => {
  const instead = computed === null ? '' : ` instead of ${labels.level[computed].toLowerCase()}`;
  const second =
    confirmedBy === null
      ? 'It waits for a second person and does not count before that.'
      : `Confirmed by ${confirmedBy.name}.`;
  const duty = computed === 'high' && level !== 'high' ? ' The duty to consult the regulator stays.' : '';
  return `Level set by hand: ${labels.level[level].toLowerCase()}${instead}, by ${by.name}. ${second}${duty}`;
};
