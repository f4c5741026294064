import { labels } from '@countersign/catalogue';
import type { Level } from '@countersign/domain/matrix';
import * as words from '@countersign/words/portal/pages/assessments/item/level';

interface NamedDeparture {
  readonly level: Level;
  readonly by: { readonly name: string };
  readonly confirmedBy: { readonly name: string } | null;
}

/** A departure from the matrix in one or two sentences, wherever it is shown. */
export const departureInWords = ({ level, by, confirmedBy }: NamedDeparture, computed: Level | null): string => {
  const instead =
    computed === null ? '' : ` ${words.insteadOfComputed({ computed: labels.level[computed].toLowerCase() })}`;
  const second =
    confirmedBy === null ? words.itDoesNotCountUntil : words.confirmedByConfirmedBy({ confirmedBy: confirmedBy.name });
  const duty = computed === 'high' && level !== 'high' ? ` ${words.theDutyToConsult}` : '';
  return words.levelSetByHandLevel({ level: labels.level[level].toLowerCase(), instead, by: by.name, second, duty });
};
